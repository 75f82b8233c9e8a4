// The quilt is one stop of the keyboard, with arrows inside. Without this file each patch is a stop of its own.

const SIDEWAYS = { ArrowLeft: -1, ArrowRight: 1 };
const UPWARD = { ArrowUp: -1, ArrowDown: 1 };

function width(patches) {
  const top = patches[0].offsetTop;
  const row = patches.findIndex((patch) => patch.offsetTop > top);
  return row < 0 ? patches.length : row;
}

function target(event, patches) {
  const here = patches.indexOf(event.target.closest("a"));
  if (event.key === "Home") return patches[0];
  if (event.key === "End") return patches.at(-1);
  const step = SIDEWAYS[event.key] ?? (UPWARD[event.key] ?? 0) * width(patches);
  return step && here >= 0 ? patches[here + step] : undefined;
}

document.querySelectorAll(".quilt").forEach((quilt) => {
  const patches = () => [...quilt.querySelectorAll("a")];
  patches().forEach((patch, place) => (patch.tabIndex = place ? -1 : 0));
  quilt.addEventListener("keydown", (event) => {
    const next = target(event, patches());
    if (!next) return;
    event.preventDefault();
    patches().forEach((patch) => (patch.tabIndex = patch === next ? 0 : -1));
    next.focus();
  });
});
