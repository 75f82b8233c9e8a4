// The accessibility audit: axe-core on the page as it stands, with scripts on or off.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Shapes, shapeOf } from "./shape.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const GRAVE = ["serious", "critical"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Which kinds of pages were opened in a journey, and which were audited: once is enough, in any browser. */
export class Ledger {
  #opened = new Set();
  #audited = new Set();
  #seen = new Set();

  /** "every page", or "on request": only what the story asks for, or "off"; the folder where journeys tell one another what passed. */
  constructor(audits, folder) {
    this.shapes = new Shapes(folder);
    this.everyPage = audits === "every page";
    this.off = audits === "off";
  }

  opened(kind) {
    this.#opened.add(kind);
  }

  audited(kind) {
    this.#audited.add(kind);
  }

  /** Whether a page of this kind under this heading is still to be audited. */
  needs(kind, heading) {
    const page = `${kind} ${heading}`;
    return this.everyPage && !this.#seen.has(page) && Boolean(this.#seen.add(page));
  }

  /** The kinds of pages that were opened and never audited. */
  missing() {
    return this.everyPage ? [...this.#opened].filter((kind) => !this.#audited.has(kind)) : [];
  }
}

/** Fails with the list of elements when axe finds something serious, in a page whose shape has not passed yet. */
export async function audit(page, scripts, shapes) {
  const shape = await scripts.whileOn(() => shapeOf(page));
  if (shapes.havePassed(shape)) return;
  const violations = await scripts.whileOn(() => violationsOf(page));
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  if (grave.length > 0) throw new Error(`axe on ${page.url()}:\n${grave.map(described).join("\n")}`);
  shapes.pass(shape);
}

// Evaluated by the debugger, so the page's content policy stays as it is.
async function violationsOf(page) {
  await page.evaluate(axe);
  const options = { resultTypes: ["violations"], runOnly: { type: "tag", values: RULES } };
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  return violations;
}

function described({ id, impact, help, nodes }) {
  const where = nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.html}\n      ${because(node)}`);
  return `  ${impact}: ${id}, ${help}\n${where.join("\n")}`;
}

function because(node) {
  return [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
}
