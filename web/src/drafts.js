// Words that were typed and not sent: the browser keeps those of each long text (data-draft) until the server has them, and
// gives them back to whoever comes again. The page says whose they are, or that nothing may be kept (data-drafts); every
// sentence comes from it. What is kept where, for how long, and what is not: docs/security.md.
import { forget, openDrafts } from "./drafts-kept.js";
import { leave, settled } from "./drafts-sent.js";

const FIELDS = "textarea[data-draft]";
const PAUSE = 400;
// Where there is no room to say that it stays here, or where it is saved as one writes.
const SAYS_LESS = ".composer, [data-autosave]";
const SENTENCES = ["kept", "back", "changed", "take", "drop"];

function open(owner) {
  const drafts = openDrafts(() => localStorage, owner, () => Date.now());
  const base = new WeakMap(); // what the server had, where the page shows something else
  const words = new WeakMap(); // what can be put back
  const waiting = new Set();
  let timer = 0;

  const key = (field) => drafts.key(addressOf(field.form), field.id);
  const baseOf = (field) => base.get(field) ?? field.defaultValue;

  function keep(field) {
    waiting.delete(field);
    const isNothing = !field.value.trim() || field.value === baseOf(field);
    if (isNothing) drafts.drop(key(field));
    else drafts.write(key(field), { text: field.value, base: baseOf(field) });
  }

  function flush() {
    clearTimeout(timer);
    [...waiting].filter((field) => field.isConnected && field.form).forEach(keep);
    waiting.clear();
  }

  function typed({ target: field }) {
    if (!field.matches?.(FIELDS) || !field.form) return;
    waiting.add(field);
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
    if (boxOf(field)?.hidden && !field.form.matches(SAYS_LESS)) say(field, "kept");
  }

  // A form takes along its own texts, and those of the page before it that it carries unseen.
  function sent(event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    flush();
    const others = [...form.elements].filter((each) => !each.matches(FIELDS)).map((each) => plain(each.value));
    const carried = drafts.all().filter(({ text }) => text && others.includes(plain(text)));
    leave([...fieldsOf(form).map(key), ...carried.map(({ name }) => name)]);
  }

  // Sent without leaving the page: `detail` holds what the server has now, if the field may hold more.
  function taken({ target: form, detail }) {
    for (const field of fieldsOf(form)) {
      base.set(field, detail?.get(field.name) ?? field.value);
      keep(field);
      say(field);
    }
  }

  // Drawn again without leaving the page: the server has none of it.
  function refused({ target: form }) {
    for (const field of fieldsOf(form)) {
      base.set(field, "");
      keep(field);
    }
  }

  function giveBack(field, given) {
    const draft = drafts.read(key(field));
    if (!draft) return;
    if (given.includes(key(field)) && field.defaultValue.trim()) {
      base.set(field, draft.base);
      return keep(field);
    }
    if (plain(draft.text) === plain(field.defaultValue)) return drafts.drop(key(field));
    // Going back, the browser may have put something there itself.
    if (![field.defaultValue, draft.text].includes(field.value)) return;
    words.set(field, draft.text);
    unfold(field);
    if (field.defaultValue && field.defaultValue !== draft.base) return say(field, "changed", "take", "drop");
    field.value = draft.text;
    field.dataset.at = draft.at;
    say(field, "back", "drop");
  }

  function pressed({ target }) {
    const button = target.closest?.("[data-draft-take], [data-draft-drop]");
    const field = button && document.getElementById(button.parentElement.id.replace(/-draft$/, ""));
    if (!field) return;
    if (button.matches("[data-draft-take]")) putBack(field);
    else throwAway(field);
    field.focus();
  }

  function putBack(field) {
    field.value = words.get(field);
    keep(field);
    say(field, "back", "drop");
  }

  function throwAway(field) {
    if (field.value !== field.defaultValue) words.set(field, field.value);
    field.value = field.defaultValue;
    waiting.delete(field);
    drafts.drop(key(field));
    say(field, "take");
  }

  function comeBack() {
    drafts.sweep();
    const { names, isTaken } = settled();
    if (isTaken) names.forEach(drafts.drop);
    document.querySelectorAll(FIELDS).forEach((field) => field.form && giveBack(field, isTaken ? [] : names));
  }

  document.addEventListener("input", typed);
  document.addEventListener("change", flush);
  document.addEventListener("submit", sent);
  document.addEventListener("words-kept", taken);
  document.addEventListener("words-back", refused);
  document.addEventListener("click", pressed);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pagehide", flush);
  comeBack();
}

function say(field, ...sentences) {
  const box = boxOf(field);
  if (!box) return;
  for (const each of SENTENCES) box.querySelector(`[data-draft-${each}]`).hidden = !sentences.includes(each);
  box.hidden = sentences.length === 0;
  const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== box.id);
  const ids = box.hidden ? others : [...others, box.id];
  if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}

function boxOf(field) {
  return document.getElementById(`${field.id}-draft`);
}

function fieldsOf(form) {
  return [...form.querySelectorAll(FIELDS)];
}

// Words that came back are seen, even where the page folds them.
function unfold(field) {
  for (let at = field.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
}

function addressOf(form) {
  const { pathname, search } = new URL(form.getAttribute("action") ?? "", location);
  return pathname + search;
}

// The same words, however lines end.
function plain(text) {
  return (text ?? "").replace(/\r\n?/g, "\n").trim();
}

const whose = document.body.dataset.drafts;
if (whose === "forgotten") forget(() => localStorage);
else if (whose) open(whose);
else settled();
