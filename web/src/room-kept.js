// What is being written in a room is kept by the server too, so that another device goes on with it: quietly, once one pauses, and at
// once when the page is left. What this browser keeps by itself is drafts.js, whose sentences these are. The newest words are put in
// the field; what another device wrote is shown beside them, and never lost unseen. A shared computer has no such page.

const PAUSE = 1500;

// How long words that are sent wait for the answer to what was kept of them just before.
const LAST_ANSWER = 3000;

// Gives what a sending waits for: nothing is on its way to be kept that could arrive after it.
export function keepOnServer() {
  const begun = document.querySelector("template[data-begun]");
  const field = () => document.querySelector("#composer textarea");
  if (!begun || !field()) return () => {};
  const place = begun.dataset.begun;
  const other = document.querySelector("[data-other]");
  const flag = () => document.querySelector('#composer [name="brouillon"]');
  let saved = begun.content.textContent;
  let revision = Number(begun.dataset.revision ?? 0);
  let tried = saved;
  let timer = 0;
  let last = Promise.resolve();

  const alike = (one, two) => plain(one) === plain(two);
  // What goes on with other words hides nothing of them.
  const goesOn = (long, short) => plain(long).startsWith(plain(short));
  const sending = (text) => {
    const body = new URLSearchParams({ body: text, before: tried, revision });
    tried = text;
    return body;
  };

  function put(text) {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  }

  function show(text) {
    other.hidden = !text.trim();
    other.querySelector("[data-other-words]").textContent = text;
  }

  function comesBack() {
    const here = field().value;
    if (!saved.trim() || goesOn(here, saved)) return soon();
    if (!here.trim()) return put(saved), sayBack();
    // A quote is what one came for.
    if (field().defaultValue.trim()) return show(saved);
    if (goesOn(saved, here)) return put(saved);
    if (Number(field().dataset.at ?? 0) > Number(begun.dataset.at)) return show(saved);
    put(saved);
    show(here);
  }

  function sayBack() {
    const box = document.getElementById(`${field().id}-draft`);
    for (const each of ["back", "drop"]) box.querySelector(`[data-draft-${each}]`).hidden = false;
    box.hidden = false;
  }

  async function save() {
    const text = field()?.value ?? "";
    // What is being sent is kept no more: once it arrived it would come back as words to be sent.
    if (alike(text, saved) || isLeaving()) return;
    const answer = await fetch(place, { method: "POST", body: sending(text), keepalive: true });
    if (answer.status !== 200 && answer.status !== 409) return;
    const told = await answer.json();
    revision = told.revision;
    if (answer.status === 409) {
      if (!alike(told.body, saved) && !goesOn(text, told.body)) show(told.body);
      saved = told.body;
      return save();
    }
    saved = text;
    if (flag()) flag().value = text.trim() ? "1" : "";
  }

  // One after the other: each knows the revision that the one before it made.
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(save).catch(() => {})), PAUSE);
  }

  const isLeaving = () => field().form.ariaBusy === "true";

  function settles() {
    clearTimeout(timer);
    return Promise.race([last, new Promise((goes) => setTimeout(goes, LAST_ANSWER))]);
  }

  // A form that leaves takes its words along, and says that they may be kept here.
  let isSent = false;
  function sent(event) {
    if (event.defaultPrevented || event.target.id !== "composer") return;
    isSent = true;
    if (flag()) flag().value = "1";
  }

  function leave() {
    clearTimeout(timer);
    if (isSent) return;
    const text = field()?.value ?? "";
    // What was tried last may be on its way still: its answer does not come to a page that is left.
    if (alike(text, tried) || !navigator.sendBeacon(place, sending(text))) return;
    saved = text;
  }

  other.addEventListener("click", ({ target }) => {
    const words = other.querySelector("[data-other-words]").textContent;
    if (target.closest("[data-other-take]")) {
      const here = field().value;
      put(words);
      show(here);
      field().focus();
    } else if (target.closest("[data-other-leave]")) {
      show("");
      field().focus();
    }
  });
  for (const each of ["input", "words-kept", "click"]) document.addEventListener(each, soon);
  document.addEventListener("submit", sent);
  document.addEventListener("visibilitychange", () => document.hidden && leave());
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", () => (isSent = false));
  comesBack();
  return settles;
}

// The same words, however lines end.
function plain(text) {
  return text.replace(/\r\n?/g, "\n").trim();
}
