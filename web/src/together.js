// A survey that is read together: the arrows go to the question before and after, as the links above it do. Not while one writes.
addEventListener("keydown", (press) => {
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return;
  if (press.target.closest("input, textarea, select")) return;
  const way = { ArrowLeft: "prev", ArrowRight: "next" }[press.key];
  const link = way && document.querySelector(`.together-ways a[rel="${way}"]`);
  if (!link) return;
  press.preventDefault();
  link.click();
});
