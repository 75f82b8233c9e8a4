// The block below a field that lists what was found. It is drawn from the page's template, stands where it is, and is said once
// to who does not see it.

import { languageOf } from "./neutral.js";

const AROUND = 24;
const SLOT = "…";
// A screen reader hears what comes into a place that it knows already.
const HEARD = 100;

export function openBlock(page, field, deeds) {
  const block = copyOf("[data-block]");
  const status = copyOf("[data-status]");
  const [list, heldSaid, anyway] = ["ul", "[data-held]", "[data-anyway]"].map((each) => block.querySelector(each));
  let shown = "";
  let submitter = null;
  block.hidden = true;
  (document.getElementById(`${field.id}-draft`) ?? field).after(block, status);
  anyway.addEventListener("click", () => deeds.sendAnyway(submitter));

  function show(found) {
    const now = found.map((each) => [each.kind, each.start, each.said, around(each)].join()).join("\n");
    if (now === shown) return;
    const place = [...list.querySelectorAll("button")].indexOf(document.activeElement);
    const before = new Set([...list.querySelectorAll("mark")].map((each) => each.textContent));
    shown = now;
    list.replaceChildren(...found.map(item));
    block.hidden = found.length === 0;
    holds(false);
    const fresh = found.filter(({ said }) => !before.has(said)).map(({ kind, said }) => `${said}: ${words("kind", kind)}`);
    if (fresh.length) tell(`${block.querySelector("[data-lead]").textContent} ${fresh.join(" ")}`);
    else if (!found.length) tell("");
    if (place >= 0) (list.querySelectorAll("button")[0] ?? field).focus();
  }

  function item(found, number) {
    const line = copyOf("[data-item]");
    const [before, after] = around(found);
    const quote = line.querySelector("[data-quote]");
    quote.id = `${field.id}-discretion-${number}`;
    quote.querySelector("[data-before]").textContent = before;
    quote.querySelector("mark").textContent = found.said;
    quote.querySelector("[data-after]").textContent = after;
    line.querySelector("[data-why]").textContent = words("kind", found.kind);
    const leave = line.querySelector("[data-leave]");
    leave.before(...offered(found));
    leave.addEventListener("click", () => deeds.leave(found));
    for (const button of line.querySelectorAll("button")) button.setAttribute("aria-describedby", quote.id);
    return line;
  }

  function offered(found) {
    const own = found.keeps ? [button("[data-keep]", found.keeps, () => deeds.replace(found, found.keeps))] : [];
    const neutral = found.forms.slice(0, 2 - own.length).map((form) => words("form", form, languageOf(field.value) ?? document.documentElement.lang));
    return [...own, ...neutral.map((said) => button("[data-replace]", said, () => deeds.replace(found, said)))];
  }

  function button(which, said, press) {
    const made = copyOf(which);
    made.textContent = made.textContent.replace(SLOT, said);
    made.addEventListener("click", press);
    return made;
  }

  // What stands around a passage, from a word to a word.
  function around({ start, end }) {
    const { value } = field;
    const before = value.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, " ");
    const after = value.slice(end, end + AROUND).replace(/\s+/g, " ");
    return [start > AROUND ? `…${before.replace(/^\S* /, " ").trimStart()}` : before, value.length > end + AROUND ? `${after.replace(/ \S*$/, " ").trimEnd()}…` : after];
  }

  function tell(sentences) {
    setTimeout(() => (status.textContent = sentences), HEARD);
  }

  function holds(is, by) {
    heldSaid.hidden = anyway.hidden = !is;
    submitter = by ?? null;
  }

  function hold(by) {
    holds(true, by);
    tell(heldSaid.textContent);
    block.scrollIntoView({ block: "nearest" });
    anyway.focus();
  }

  function copyOf(which) {
    return page.content.querySelector(which).cloneNode(true);
  }

  function words(of, key, lang) {
    return page.content.querySelector(`${lang ? `[lang="${lang}"] ` : ""}[data-${of}="${key}"]`)?.textContent ?? "";
  }

  return { show, hold, isThere: () => block.isConnected };
}
