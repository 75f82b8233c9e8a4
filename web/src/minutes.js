// A text that saves itself while one writes it, and at once when the page is left: a form marked data-autosave. What the server refuses stays in the page, and
// nothing more is sent until the person presses the button, which shows both versions.

const PAUSE = 4_000;
// What a browser sends after the page is gone is no longer than this.
const LONGEST_FAREWELL = 60_000;

function follow(form) {
  let timer = null;
  let under_way = false;
  let dirty = false;
  let stopped = false;
  let waiting = null;

  form.addEventListener("input", () => {
    dirty = true;
    later();
  });
  // The button waits for what is under way: the next text goes on from the revision that it brings back.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    stopped = true;
    if (!under_way) return;
    event.preventDefault();
    waiting = event.submitter;
  });
  window.addEventListener("online", later);
  window.addEventListener("pageshow", () => (stopped = false));
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.hidden && leave());

  function later() {
    clearTimeout(timer);
    if (dirty && !stopped) timer = setTimeout(save, PAUSE);
  }

  // What is under way goes on without the page; what was typed since stays in the browser (drafts.js), for it would leave from
  // a revision that is about to change.
  function leave() {
    if (dirty && !stopped && !under_way) save();
  }

  async function save() {
    if (under_way) return later();
    clearTimeout(timer);
    under_way = true;
    dirty = false;
    try {
      const fields = new FormData(form);
      const answer = await post(form.action, new URLSearchParams(fields));
      if (answer.status >= 500) throw new Error(answer.status);
      show(await answer.text());
      if (answer.ok) form.dispatchEvent(new CustomEvent("words-kept", { bubbles: true, detail: fields }));
      stopped = stopped || !answer.ok;
      trouble(false);
    } catch {
      dirty = true;
      trouble(true);
    } finally {
      under_way = false;
      if (waiting) form.requestSubmit(waiting);
      else if (dirty) later();
      waiting = null;
    }
  }

  function show(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const said = template.content.querySelector("#autosave");
    if (said) form.querySelector("#autosave").replaceChildren(...said.childNodes);
    template.content.querySelectorAll("input[name]").forEach((input) => {
      form.elements[input.name].value = input.value;
    });
  }

  function trouble(is) {
    form.querySelector("[data-trouble]").hidden = !is;
  }
}

function post(action, body) {
  const keepalive = body.toString().length < LONGEST_FAREWELL;
  return fetch(action, { method: "POST", body, keepalive, headers: { "jasette-part": "1" }, redirect: "error" });
}

document.querySelectorAll("form[data-autosave]").forEach(follow);
