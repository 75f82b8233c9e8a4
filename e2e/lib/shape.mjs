// What of a page an audit looks at, without its words: two pages of one shape, by day or by night alike, fail or pass
// together, so that one of them is enough. What would not be alike is part of the shape: whether a name is empty, whether what
// is pointed to is there and is one.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The shapes that passed: in this journey, and in all those that share the folder. */
export class Shapes {
  #passed = new Set();

  constructor(folder) {
    this.folder = folder;
    if (folder) mkdirSync(folder, { recursive: true });
  }

  havePassed(shape) {
    return this.#passed.has(shape) || Boolean(this.folder && existsSync(join(this.folder, shape)));
  }

  pass(shape) {
    this.#passed.add(shape);
    if (this.folder) writeFileSync(join(this.folder, shape), "");
  }
}

/** The shape of a page as it stands now. */
export async function shapeOf(page) {
  return createHash("sha256").update(await page.evaluate(drawn)).digest("hex");
}

// Runs in the page.
function drawn() {
  // Said in words, or leading somewhere: only whether there is something.
  const said = ["href", "src", "srcset", "value", "name", "content", "action", "title", "alt", "placeholder", "aria-label", "datetime", "nonce", "d", "viewBox", "points", "transform", "x", "y", "width", "height", "max", "min"];
  const pointing = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list", "form"];
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const isThere = (id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length;

  const attribute = (element) => ({ name, value }) => {
    if (name === "id") return `id=${isThere(value)}`;
    if (pointing.includes(name)) return `${name}=${value.trim().split(/\s+/).map(isThere)}`;
    if (said.includes(name) || name.startsWith("data-") || (name === "lang" && element === document.documentElement)) return `${name}=${value.trim() !== ""}`;
    return `${name}=${value}`;
  };

  const shape = (element) => {
    const attributes = [...element.attributes].map(attribute(element)).sort().join(" ");
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    const seen = element.checkVisibility() ? "" : " unseen";
    const inside = [...element.children].filter(({ tagName }) => tagName !== "SCRIPT").map(shape);
    // A list of ten is a list of two.
    const kept = inside.filter((each, place) => each !== inside[place - 1] || each !== inside[place - 2]);
    return `<${element.tagName} ${attributes}${words ? " words" : ""}${seen}${element.disabled ? " disabled" : ""}>${kept.join("")}</>`;
  };
  return theme + shape(document.documentElement);
}
