// The form of a survey, on the device of whoever answers: what they answer is kept there if they ask for it, a question that is asked
// where another one was answered so shows only then, and all stand together or one at a time. The server asks nothing of it: what is not
// asked is left out there whatever is sent, and without this file everything stands on one page.
import { keepsOnDevice } from "./keeping.js";

keepsOnDevice("questionnaire", ["appareil", "etape"]);
const form = document.querySelector("form[data-survey]");
if (form) open(form);

function open(form) {
  // A question is the part of the form that its fields are in; what is said before it goes with it.
  const parts = [...form.children].filter((part) => part.querySelector("[name^='q-']"));
  const partOf = (name) => parts.find((part) => part.querySelector(`[name="${name}"]`));
  const conditions = [...form.querySelectorAll("[data-condition]")].map((said) => {
    const [name, earlier, bound, step] = said.dataset.condition.split(" ");
    return { said, part: partOf(name), earlier, bound, step: Number(step) };
  });
  const ways = form.querySelector("[data-one-ways]");
  const start = form.querySelector("[data-one]");
  const deeds = form.querySelector(":scope > .deeds");
  let at = null; // the question that is shown, when one is

  const holds = ({ earlier, bound, step }) => {
    const given = new FormData(form).get(earlier);
    return Boolean(given) && (bound === "least" ? Number(given) >= step : Number(given) <= step);
  };
  const isAsked = (part) => conditions.every((each) => each.part !== part || holds(each));
  const asked = () => parts.filter(isAsked);

  function draw() {
    const now = asked();
    for (const part of parts) part.hidden = at === null ? !now.includes(part) : part !== at;
    for (const { said, part } of conditions) said.hidden = part.hidden;
    start.hidden = at !== null || parts.length < 2;
    ways.hidden = at === null;
    const place = now.indexOf(at);
    const isLast = at === null || place === now.length - 1;
    deeds.hidden = !isLast;
    if (at === null) return;
    const words = ways.querySelector("[data-words]");
    words.textContent = words.dataset.words.replace("##", now.length).replace("#", place + 1);
    ways.querySelector("[data-way=before]").hidden = place === 0;
    ways.querySelector("[data-way=after]").hidden = isLast;
  }

  function goes(steps) {
    const now = asked();
    at = now[Math.min(Math.max(now.indexOf(at) + steps, 0), now.length - 1)];
    draw();
    (at.querySelector(":checked") ?? at.querySelector("input, textarea, select")).focus();
  }

  form.addEventListener("change", draw);
  form.addEventListener("click", ({ target }) => {
    const way = target.closest("[data-way]")?.dataset.way;
    const steps = { start: 0, before: -1, after: 1 }[way];
    if (steps !== undefined) goes(steps);
    if (way !== "all") return;
    at = null;
    draw();
    start.querySelector("button").focus();
  });
  // Enter in a line goes on, where there is something to go on to.
  form.addEventListener("keydown", (press) => {
    const isLine = press.target.matches("input:not([type=radio], [type=checkbox])");
    if (press.key !== "Enter" || at === null || !isLine || at === asked().at(-1)) return;
    press.preventDefault();
    goes(1);
  });
  draw();
}
