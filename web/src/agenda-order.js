// Moving a block of an agenda by hand. Each block gets a grip to drag it by; where it is let go, the same deed is sent as its
// buttons send, and the answer takes the place of the list, so that hours and sum follow. The grip is for the hand alone:
// the keyboard and whoever listens to the page have the buttons.

const LIST = "[data-reorder]";

let held = null;

function grips(list) {
  for (const row of list.querySelectorAll("li[data-place]:not(:has(.agenda-grip))")) {
    const grip = document.createElement("span");
    grip.className = "agenda-grip";
    grip.setAttribute("aria-hidden", "true");
    grip.title = list.dataset.grip;
    grip.textContent = "⠿";
    row.querySelector(".agenda-deeds").append(grip);
  }
}

function take(event) {
  const row = event.target.closest?.(".agenda-grip")?.closest("li[data-place]");
  if (!row || event.button !== 0 || held) return;
  event.preventDefault();
  held = { row, next: row.nextElementSibling, pointer: event.pointerId };
  row.classList.add("dragged");
  document.body.classList.add("dragging");
}

function drag(event) {
  if (event.pointerId !== held?.pointer) return;
  event.preventDefault();
  const { row } = held;
  const before = row.previousElementSibling;
  const after = row.nextElementSibling;
  if (before && event.clientY < middle(before)) before.before(row);
  else if (after && event.clientY > middle(after)) after.after(row);
}

function middle(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

function drop(event) {
  if (event.pointerId !== held?.pointer) return;
  const { row, next } = held;
  release();
  if (event.type === "pointercancel") return row.parentElement.insertBefore(row, next);
  if (row.nextElementSibling !== next) send(row).catch(() => location.reload());
}

function release() {
  held.row.classList.remove("dragged");
  document.body.classList.remove("dragging");
  held = null;
}

async function send(row) {
  const avant = row.nextElementSibling?.dataset.block ?? "";
  const answer = await fetch(row.dataset.place, { method: "POST", body: new URLSearchParams({ avant }) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("#ordre");
  if (!answer.ok || !fresh) throw new Error(answer.status);
  document.querySelector("#ordre").replaceWith(fresh);
  watch();
}

// A button pressed brings a new list too.
function watch() {
  document.querySelectorAll(LIST).forEach(grips);
}

if (document.querySelector(LIST)) {
  watch();
  document.addEventListener("pointerdown", take);
  document.addEventListener("pointermove", drag, { passive: false });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, drop);
  new MutationObserver(() => held || watch()).observe(document.querySelector("main"), { childList: true, subtree: true });
}
