// Ctrl-K goes anywhere: a window over the page, where a few letters leave of all that one may open what begins so. The list comes
// from the server, once for each page; what was typed goes nowhere until somebody looks for it everywhere.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the focus stays in the field, the arrows choose in the list that it owns.
import { answers } from "./go-words.js";

const way = document.querySelector("[data-go]").href;
let ready = null; // promises the window

async function asked() {
  const answer = await fetch(way, { headers: { "jasette-part": "1" } });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = page.querySelector("dialog.go");
  await dressed(dialog.dataset.style);
  document.body.append(dialog);
  listen(dialog);
  return dialog;
}

// The window is not shown before it is dressed; a browser that could not dress it shows it all the same.
function dressed(address) {
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  return new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    document.head.append(sheet);
  });
}

function listen(dialog) {
  const field = dialog.querySelector("input");
  const options = [...dialog.querySelectorAll("[role=option]")];
  const everywhere = options.at(-1);
  const shown = () => options.filter((option) => !option.hidden);
  const chosen = () => shown().findIndex((option) => option.ariaSelected === "true");

  function narrow() {
    for (const option of options) option.hidden = option !== everywhere && !answers(option.dataset.words, field.value);
    everywhere.hidden = !field.value.trim();
    everywhere.querySelector("[data-typed]").textContent = field.value.trim();
    choose(0);
  }

  function choose(index) {
    const all = shown();
    const now = all.at(index % all.length);
    for (const option of options) option.ariaSelected = String(option === now);
    field.setAttribute("aria-activedescendant", now?.id ?? "");
    now?.scrollIntoView({ block: "nearest" });
  }

  function go(option) {
    if (!option) return;
    dialog.close();
    location = option.dataset.href + (option === everywhere ? encodeURIComponent(field.value.trim()) : "");
  }

  const deeds = {
    ArrowDown: () => choose(chosen() + 1),
    ArrowUp: () => choose(chosen() - 1),
    Enter: () => go(shown()[chosen()]),
  };
  field.addEventListener("input", narrow);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || !deeds[event.key]) return;
    event.preventDefault();
    deeds[event.key]();
  });
  dialog.addEventListener("click", ({ target }) => (target === dialog ? dialog.close() : go(target.closest("[role=option]"))));
  dialog.addEventListener("open", () => {
    field.value = "";
    narrow();
  });
}

async function open() {
  ready ??= asked();
  const dialog = await ready.catch(() => null);
  if (!dialog) return (location = way);
  // A window is open already: this one, or another that waits for an answer.
  if (document.querySelector("dialog[open]")) return;
  dialog.dispatchEvent(new Event("open"));
  dialog.showModal();
}

document.addEventListener("keydown", (event) => event.key === "k" && (event.ctrlKey || event.metaKey) && open());
open();
