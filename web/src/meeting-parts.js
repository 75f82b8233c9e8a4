// Parts of a page, drawn again by the server when what they show has changed. What somebody is filling stays as it is.

export function openParts(after) {
  let wanted = new Set();
  let waiting = 0;

  function refresh(...names) {
    names.forEach((name) => wanted.add(name));
    clearTimeout(waiting);
    waiting = setTimeout(draw, 60);
  }

  async function draw() {
    const names = [...wanted];
    wanted = new Set();
    try {
      const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      names.forEach((name) => put(name, page));
      after(names);
    } catch {
      names.forEach((name) => wanted.add(name));
      waiting = setTimeout(draw, 5_000);
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

  document.addEventListener("focusout", () => setTimeout(() => wanted.size && draw(), 0));
  return refresh;
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

function isBeingFilled(part) {
  return part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea");
}
