// A text that saves itself while one writes it: a form marked data-autosave. What the server refuses stays in the page, and
// nothing more is sent until the person presses the button, which shows both versions.

const PAUSE = 4_000;

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

  function later() {
    clearTimeout(timer);
    if (dirty && !stopped) timer = setTimeout(save, PAUSE);
  }

  async function save() {
    if (under_way) return later();
    under_way = true;
    dirty = false;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: "POST", body, headers: { "jasette-part": "1" }, redirect: "error" });
      if (answer.status >= 500) throw new Error(answer.status);
      show(await answer.text());
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

document.querySelectorAll("form[data-autosave]").forEach(follow);
