// A text that may tell of families is looked at on the device, while it is typed and before it is sent: what could let one be
// known is listed below its field, each with neutral words to put instead, or to leave. Nothing of it leaves the device, nothing
// is changed that nobody pressed, and whoever presses « send » twice sends. The sentences are the page's (ui::discretion).
import { find, knownIn, namesIn, wordsIn } from "./discretion/find.js";
import { openBlock } from "./discretion/block.js";
import { neutral } from "./discretion/neutral.js";

const FIELDS = "[data-discretion]";
const PAUSE = 700;
const LETTERS = 2;
// Two presses in so short a time are one, of an unsteady hand.
const ONE_PRESS = 500;

async function open(page) {
  const [names, watched] = await Promise.all([text(page.dataset.names).then(namesIn), ownWords()]);
  const known = new Set();
  const left = new Set(); // what its person looked at and left, until the page goes
  const blocks = new WeakMap();
  const waiting = new WeakMap();
  let held = ""; // what stood undecided when the last sending was held
  let heldAt = 0;

  function look(field) {
    clearTimeout(waiting.get(field));
    for (const name of knownIn(field.dataset.known ?? "")) known.add(name);
    const found = field.value.trim().length < LETTERS ? [] : find(field.value, { names, known, watched }).filter((each) => !left.has(keyOf(each)));
    if (found.length || blocks.has(field)) blockOf(field).show(found);
    return found;
  }

  function blockOf(field) {
    const kept = blocks.get(field);
    if (kept?.isThere()) return kept;
    const block = openBlock(page, field, {
      replace: (found, form) => put(field, neutral(field.value, found, form)),
      leave: (found) => left.add(keyOf(found)) && look(field),
      sendAnyway: (submitter) => field.form.requestSubmit(submitter),
    });
    blocks.set(field, block);
    return block;
  }

  // As a hand does, so that it can be undone, and kept as a draft.
  function put(field, { start, end, words }) {
    field.focus();
    field.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) field.setRangeText(words, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    look(field);
  }

  function typed({ target: field }) {
    if (!field.matches?.(FIELDS)) return;
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(() => field.isConnected && look(field), PAUSE));
  }

  // The first press shows what must be looked at; the second sends, unless something else has come since.
  function hold(event) {
    const undecided = fieldsOf(event.target).flatMap((field) => look(field).filter(({ level }) => level === "must").map((found) => ({ field, found })));
    const now = undecided.map(({ found }) => keyOf(found)).join("\n");
    if (!now || (now === held && event.timeStamp - heldAt > ONE_PRESS)) return (held = "");
    event.preventDefault();
    event.stopImmediatePropagation();
    [held, heldAt] = [now, now === held ? heldAt : event.timeStamp];
    blockOf(undecided[0].field).hold(event.submitter);
  }

  document.addEventListener("input", typed);
  document.addEventListener("words-kept", ({ target: form }) => fieldsOf(form).forEach((field) => blocks.has(field) && look(field)));
  document.addEventListener("words-back", ({ target: form }) => fieldsOf(form).forEach(look));
  document.querySelectorAll(FIELDS).forEach((field) => field.value.trim() && look(field));
  return hold;
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.status);
  return answer.text();
}

// What the community of this page has looked at besides; without it the rest goes on.
async function ownWords() {
  const community = location.pathname.match(/^\/c\/[^/]+/)?.[0];
  return community ? text(`${community}/mots-a-regarder/liste`).then(wordsIn, () => []) : [];
}

const keyOf = ({ kind, said }) => `${kind} ${said.toLowerCase()}`;

function fieldsOf(form) {
  return [...(form.querySelectorAll?.(FIELDS) ?? [])];
}

const page = document.querySelector("#discretion");
// Whoever holds a form back meanwhile (discretion-ask.js) is told when this is ready, or that it never will be.
page?.dispatchEvent(new CustomEvent("discretion", { detail: open(page) }));
