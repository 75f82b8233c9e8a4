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
    known.replaceWith(fresh);
  }

  document.addEventListener("focusout", () => setTimeout(() => wanted.size && draw(), 0));
  return refresh;
}

function find(page, name) {
  return page.querySelector(`[data-part="${name}"]`);
}

function isBeingFilled(part) {
  return part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea");
}
