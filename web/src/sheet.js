// What opens over a page, the « Plus » of a phone and what a room says of itself, closes like any sheet: by Escape, by a
// touch outside. Without scripts its own button closes it.

const openSheet = () => document.querySelector("details:is(.more, .room-about)[open]");

document.addEventListener("click", (event) => {
  const sheet = openSheet();
  if (sheet && !sheet.contains(event.target)) sheet.open = false;
});

document.addEventListener("keydown", (event) => {
  const sheet = event.key === "Escape" && openSheet();
  if (!sheet) return;
  sheet.open = false;
  sheet.querySelector("summary").focus();
});
