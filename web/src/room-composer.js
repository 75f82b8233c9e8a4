// Writing without leaving the page. Words stay in the field until the server has them on disk (and in the browser:
// drafts.js); sent twice, they are said once, because the key of the sending changes only when they arrived.
import { openMentions } from "./room-mention.js";

const PATIENCE = 15_000;
// Files take as long as the line does; the server says how long that may be.
const WITH_FILES = 15 * 60_000;

// `settles` gives what a sending waits for (room-kept.js).
export function openComposer(log, settles) {
  let form = document.querySelector("#composer");
  // A room that is only read.
  if (!form) return { heard: () => {}, isEmpty: () => true };
  let sending = null;
  const field = () => form.elements.body;

  // A picture or a document that is dropped on the field, or pasted in it, is as one that was chosen.
  function bring(event) {
    const brought = [...((event.dataTransfer ?? event.clipboardData)?.files ?? [])];
    if (!brought.length) return;
    event.preventDefault();
    const all = new DataTransfer();
    [...form.elements.fichiers.files, ...brought].forEach((file) => all.items.add(file));
    form.elements.fichiers.files = all.files;
    form.querySelector(".attached").open = true;
    form.elements.fichiers.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // What sends files comes with the first of them. Until it is there, and where it does not come, they leave with the words.
  function uploads(loaded) {
    const script = form.querySelector("template[data-uploads]")?.dataset.uploads;
    if (!script || document.querySelector(`script[src="${script}"]`)) return;
    document.head.append(Object.assign(document.createElement("script"), { src: script, onload: loaded }));
  }

  // The microphone, where the browser has one to offer; what records comes with the first press.
  function voice() {
    const place = form.querySelector("[data-voice]");
    const button = place.querySelector("button");
    place.hidden = !navigator.mediaDevices?.getUserMedia || !window.MediaRecorder;
    button.addEventListener("click", () => uploads(() => button.click()));
  }

  // Words wait for the files that are on their way. Of one that is not taken, whoever writes says what becomes of it.
  function waits() {
    const coming = Boolean(form.querySelector("[data-coming]"));
    form.querySelector("[data-waits]").hidden = !coming;
    if (coming) form.addEventListener("files-came", () => waits() || form.querySelector(".sending") || form.requestSubmit(), { once: true });
    return coming;
  }

  function attach() {
    form.addEventListener("change", ({ target }) => target.name === "fichiers" && uploads());
    voice();
    form.addEventListener("paste", bring);
    form.addEventListener("drop", bring);
    form.addEventListener("dragover", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
    openMentions(form);
    form.addEventListener("submit", send);
    form.addEventListener("keydown", shortcut);
    // A button that took the focus would close the keyboard of a phone, which one opens again for the next words.
    form.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
    const hint = form.querySelector("[data-shortcut]");
    hint.hidden = !matchMedia("(pointer: fine)").matches;
  }

  function shortcut(event) {
    if (event.key === "ArrowUp" && !field().value) {
      const own = [...document.querySelectorAll('.said [href$="/modification"]')].pop();
      if (own) return event.preventDefault(), location.assign(own.href);
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  async function send(event) {
    // What is sent later goes to a page of its own.
    if (event.submitter?.hasAttribute("formaction")) return;
    if (form.querySelector("[data-coming]")) {
      event.preventDefault();
      if (form.querySelector("[data-waits]").hidden) waits();
      return;
    }
    // A page of the past shows what was said then: the server answers with the end of the room.
    if (!document.querySelector("#messages").dataset.stream) return;
    event.preventDefault();
    if (sending) return;
    const mine = (sending = new AbortController());
    busy(true);
    try {
      await settles();
      const answer = await post(form, mine);
      if (sending === mine) answered(answer);
    } catch {
      if (sending === mine) trouble(true);
    } finally {
      if (sending === mine) busy(false);
    }
  }

  // What we are sending may come by the stream before its answer, which a bad line may never bring.
  function heard(seq) {
    const said = document.querySelector(`.said[data-seq="${seq}"]`);
    const isOurs = said?.querySelector('[href$="/modification"]') && letters(said.querySelector(".prose")) === letters(field());
    if (!sending || !isOurs) return;
    sending.abort();
    busy(false);
    arrived();
  }

  function answered({ status, html }) {
    if (status === 422) return givenBack(html);
    if (status !== 201) return trouble(true);
    log.add(html);
    arrived();
  }

  function arrived() {
    log.toEnd();
    trouble(false);
    field().value = "";
    form.elements.fichiers.value = "";
    form.querySelectorAll(".attached-one, .sending, #files-error").forEach((each) => each.remove());
    form.querySelector(".attached").open = false;
    field().removeAttribute("aria-invalid");
    field().setAttribute("aria-describedby", "body-hint");
    form.querySelector("#body-error")?.remove();
    form.querySelector(".wrong")?.classList.remove("wrong");
    form.elements.key.value = freshKey();
    for (const each of ["aussi", "lu-et-compris"]) if (form.elements[each]) form.elements[each].checked = false;
    form.dispatchEvent(new CustomEvent("words-kept", { bubbles: true }));
    field().focus();
  }

  function givenBack(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const again = template.content.querySelector("#composer");
    form.replaceWith(again);
    form = again;
    attach();
    form.dispatchEvent(new CustomEvent("words-back", { bubbles: true }));
    field().focus();
  }

  function busy(is) {
    field().readOnly = is;
    if (is) return form.setAttribute("aria-busy", "true");
    form.removeAttribute("aria-busy");
    sending = null;
  }

  function trouble(is) {
    form.querySelector("[data-trouble]").hidden = !is;
  }

  attach();
  // A page that the browser brought back from memory may hold a key that served.
  window.addEventListener("pageshow", (event) => event.persisted && (form.elements.key.value = freshKey()));
  const holds = () => form.elements.fichiers?.files.length || form.querySelector(".attached-one, .sending");
  return { heard, isEmpty: () => !field().value.trim() && !holds() };
}

async function post(form, stop) {
  const files = [...(form.elements.fichiers?.files ?? [])];
  const patience = setTimeout(() => stop.abort(), files.length ? WITH_FILES : PATIENCE);
  try {
    const typed = new FormData(form);
    if (!files.length) typed.delete("fichiers");
    const body = files.length ? typed : new URLSearchParams(typed);
    const headers = { "jasette-part": "1" };
    const answer = await fetch(form.action, { method: "POST", body, headers, redirect: "manual", signal: stop.signal });
    return { status: answer.status, html: await answer.text() };
  } finally {
    clearTimeout(patience);
  }
}

// The same words, typed with their signs or drawn without.
function letters(element) {
  return (element.value ?? element.textContent).replace(/[^\p{L}\p{N}]/gu, "");
}

function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
