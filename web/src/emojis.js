// The page of reactions: the emojis that were chosen lately stand first. They are kept on the device with the words that were not
// sent (docs/security.md): by the same person, for as long, and on no shared computer.
import { openDrafts } from "./drafts-kept.js";

const MOST = 12;
const place = document.querySelector("[data-lately]");
const owner = document.body.dataset.drafts;

function open() {
  const kept = openDrafts(() => localStorage, owner, () => Date.now());
  const key = kept.key("emojis", "lately");
  const lately = () => JSON.parse(kept.read(key)?.text ?? "[]");

  for (const [emoji, name] of lately()) {
    const button = Object.assign(document.createElement("button"), { type: "submit", name: place.dataset.lately, value: emoji, title: name, textContent: emoji });
    button.setAttribute("aria-label", name);
    place.querySelector("form").append(button);
    place.hidden = false;
  }

  document.addEventListener("submit", ({ target, submitter }) => {
    if (!target.matches(".usual") || !submitter) return;
    const others = lately().filter(([emoji]) => emoji !== submitter.value);
    kept.write(key, { text: JSON.stringify([[submitter.value, submitter.getAttribute("aria-label")], ...others].slice(0, MOST)), base: "" });
  });
}

if (place && owner && owner !== "forgotten") open();
