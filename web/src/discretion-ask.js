// Asks for discretion.js as soon as a text that may tell of families has words in it, and no sooner. A form that is sent before
// it came waits a moment for it: never longer, and never for a device that could not fetch it.

const FIELDS = "[data-discretion]";
const PATIENCE = 1_500;
const page = document.querySelector("#discretion");
let ready = null; // promises what may hold a form back
let hold = null;

function ask({ target }) {
  if (ready || !target.matches?.(FIELDS) || !target.value.trim()) return;
  ready = new Promise((done) => {
    page.addEventListener("discretion", ({ detail }) => detail.then(done, () => done(null)), { once: true });
    const script = document.createElement("script");
    script.addEventListener("error", () => done(null));
    script.src = page.dataset.script;
    document.head.append(script);
  }).then((given) => (hold = given ?? (() => {})));
}

function sent(event) {
  const form = event.target;
  if (form.method !== "post" || !form.querySelector(FIELDS)) return;
  if (hold) return hold(event);
  if (!ready) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  Promise.race([ready, new Promise((late) => setTimeout(late, PATIENCE))]).then(() => {
    hold ??= () => {};
    form.requestSubmit(submitter);
  });
}

if (page) {
  document.addEventListener("input", ask);
  document.addEventListener("focusin", ask);
  window.addEventListener("submit", sent, true);
}
