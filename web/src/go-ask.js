// Asks for go.js when ctrl-K (⌘K) is pressed for the first time, in any page of a community; without it, for the page that has the
// same list. Asking again does nothing: from then on go.js listens itself.
document.addEventListener("keydown", (event) => {
  const way = document.querySelector("[data-go]");
  if (!way || event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  import(way.dataset.go).catch(() => (location = way));
});
