// Writing without leaving the page. Words stay in the field until the server has them on disk; sent twice, they are said
// once, because the key of the sending changes only when they arrived.

const PATIENCE = 15_000;

export function openComposer(log) {
  let form = document.querySelector("#composer");
  let sending = null;
  const field = () => form.elements.body;

  function attach() {
    form.addEventListener("submit", send);
    form.addEventListener("keydown", shortcut);
    form.addEventListener("input", () => draft.keep(form, field().value));
    // On a phone the tabs leave their place to the keyboard while one writes. A button that took the focus would bring
    // them back under the finger, and the press would miss: so it does not take it.
    form.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
    form.dataset.held = "";
    const hint = form.querySelector("[data-shortcut]");
    hint.hidden = !matchMedia("(pointer: fine)").matches;
  }

  function shortcut(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  async function send(event) {
    // A page of the past shows what was said then: the server answers with the end of the room.
    if (!document.querySelector("#messages").dataset.stream) return;
    event.preventDefault();
    if (sending) return;
    const mine = (sending = new AbortController());
    busy(true);
    try {
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
    field().removeAttribute("aria-invalid");
    field().setAttribute("aria-describedby", "body-hint");
    form.querySelector("#body-error")?.remove();
    form.querySelector(".wrong")?.classList.remove("wrong");
    form.elements.key.value = freshKey();
    draft.drop(form);
    field().focus();
  }

  function givenBack(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const again = template.content.querySelector("#composer");
    form.replaceWith(again);
    form = again;
    attach();
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
  if (!field().value) field().value = draft.kept(form);
  // A page that the browser brought back from memory may hold a key that served.
  window.addEventListener("pageshow", (event) => event.persisted && (form.elements.key.value = freshKey()));
  return { heard, isEmpty: () => !field().value.trim() };
}

async function post(form, stop) {
  const patience = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const body = new URLSearchParams(new FormData(form));
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

// What is typed and not sent yet stays in this tab, unless the computer is shared.
const draft = {
  name: (form) => `brouillon ${form.action}`,
  keep(form, text) {
    if ("keepsDraft" in form.dataset) attempt(() => sessionStorage.setItem(draft.name(form), text));
  },
  kept(form) {
    return ("keepsDraft" in form.dataset && attempt(() => sessionStorage.getItem(draft.name(form)))) || "";
  },
  drop(form) {
    attempt(() => sessionStorage.removeItem(draft.name(form)));
  },
};

// A browser may forbid storage; then there is no draft, and nothing else changes.
function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
