// The wall of a room where people vote: the server draws it again when there is something new. Without this file its button does.
import { openParts } from "./meeting-parts.js";
import { follow } from "./room-stream.js";

const wall = document.querySelector("[data-wall]");

if (wall) {
  const refresh = openParts(() => {});
  // The first thing that it is told is to look again: no number is needed before.
  follow(wall.dataset.wall, "", {
    kinds: ["vote"],
    vote: () => refresh("vote"),
    cut() {},
    out: () => location.reload(),
  });
}
