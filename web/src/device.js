// What only this device knows: that it answered a pulse. The server is never told who did, so it cannot leave the question out
// of what waits for them; the device does. Without this file the question stays until the pulse closes.

const KEY = "jasette-answered";

function answered() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

function remember(mark) {
  const known = answered().filter((each) => each !== mark);
  try {
    localStorage.setItem(KEY, JSON.stringify([mark, ...known].slice(0, 20)));
  } catch {
    // A device that keeps nothing is asked again.
  }
}

document.querySelectorAll("[data-answered]").forEach((here) => remember(here.dataset.answered));
document.querySelectorAll("[data-done]").forEach((item) => {
  if (!answered().includes(item.dataset.done)) return;
  const list = item.closest("ul");
  (item.closest(".next") ?? item).remove();
  if (list && !list.children.length) list.remove();
});
