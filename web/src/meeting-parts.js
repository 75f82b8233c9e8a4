// Parts of a page, drawn again by the server when what they show has changed. What somebody is filling stays as it is.

export function openParts(after) {
  let wanted = new Set();
  let waiting = 0;
  let drawing = false;
  const press = openPress(() => wanted.size && soon());

  function refresh(...names) {
    names.forEach((name) => wanted.add(name));
    soon();
  }

  function soon(pause = 60) {
    clearTimeout(waiting);
    waiting = setTimeout(draw, pause);
  }

  // One at a time: an older answer that comes late would put back what was.
  async function draw() {
    if (drawing || press.isDown()) return;
    drawing = true;
    const names = [...wanted];
    wanted = new Set();
    const page = await fetched();
    drawing = false;
    const stale = wanted.size > 0;
    if (page && !press.isDown()) {
      names.forEach((name) => put(name, page));
      after(names);
    } else {
      names.forEach((name) => wanted.add(name));
    }
    if (stale || !page) soon(page ? 0 : 5_000);
  }

  async function fetched() {
    try {
      const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" });
      return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    } catch {
      return null;
    }
  }

  function put(name, page) {
    const [known, fresh] = [find(document, name), find(page, name)];
    if (!known || !fresh) return;
    if (isBeingFilled(known)) return wanted.add(name);
    const open = [...known.querySelectorAll("details[open] > summary")].map((each) => each.textContent);
    fresh.querySelectorAll("details > summary").forEach((each) => (each.parentElement.open ||= open.includes(each.textContent)));
    const focused = placeOf(known, document.activeElement);
    known.replaceWith(fresh);
    if (focused) at(fresh, focused)?.focus({ preventScroll: true });
  }

  document.addEventListener("focusout", () => wanted.size && soon(0));
  return refresh;
}

// A press begins on a button and ends on it: were the button drawn again in between, the press would be lost.
const CLICK_FOLLOWS = 50;

function openPress(over) {
  let down = false;
  let lifting = 0;
  const begin = () => {
    clearTimeout(lifting);
    down = true;
  };
  const end = () => {
    clearTimeout(lifting);
    lifting = setTimeout(() => over((down = false)), CLICK_FOLLOWS);
  };
  const hear = (does, ...kinds) => kinds.forEach((kind) => window.addEventListener(kind, does, { capture: true, passive: true }));
  hear(begin, "pointerdown", "keydown");
  hear(end, "pointerup", "pointercancel", "keyup");
  hear((event) => event.target === window && end(), "blur");
  return { isDown: () => down };
}

// Who presses with the keyboard stays where they were: in the same row, at the same button.
const REACHED = "a, button, input, select, textarea, summary";

function placeOf(part, element) {
  if (!part.contains(element)) return null;
  const row = element.closest("[id]");
  return { id: row.id, number: [...row.querySelectorAll(REACHED)].indexOf(element) };
}

function at(part, { id, number }) {
  const row = part.id === id ? part : part.querySelector(`[id="${id}"]`);
  return row?.querySelectorAll(REACHED)[number];
}

function find(page, name) {
  return page.querySelector(`[data-part="${name}"]`);
}

// Somebody is in one of its fields, or wrote words there that are not sent and went to press something else.
function isBeingFilled(part) {
  if (part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea")) return true;
  return [...part.querySelectorAll("textarea")].some((words) => words.value.trim() && words.value !== words.defaultValue);
}
