// What could let a family be known, on sentences written for the purpose: how much of it is found, how much of what is found is
// it. Two thirds are what the rules were tuned on, the last third was held out; both figures are printed and held.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { firstNames } from "../names/list.mjs";
import { find, knownIn, namesIn } from "../src/discretion/find.js";

const names = namesIn(firstNames());
const known = knownIn("Lucie Mercier\nJean Tremblay\nAwa Diop\nSamira Haddad\nPatrick Bélanger\nThuy Nguyen\nCarmen Rivera");
const lines = readFileSync(new URL("discretion-cases.txt", import.meta.url), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
const cases = lines.map(parsed);

// `<p:Léa>` is a passage that is marked.
function parsed(line) {
  const [marks, parts] = [[], line.split(/<([a-z]):([^>]*)>/)];
  let text = "";
  for (let at = 0; at < parts.length; at += 3) {
    text += parts[at];
    if (at + 2 < parts.length) {
      marks.push({ start: text.length, end: text.length + parts[at + 2].length, mark: parts[at + 1] });
      text += parts[at + 2];
    }
  }
  return { text, marks };
}

const meets = (one, other) => one.start < other.end && other.start < one.end;

function judged(cases) {
  const all = { marked: 0, seen: 0, found: 0, right: 0, missed: [], wrong: [] };
  for (const { text, marks } of cases) {
    const found = find(text, { names, known });
    const missed = marks.filter((mark) => !found.some((each) => meets(each, mark)));
    const wrong = found.filter((each) => !marks.some((mark) => meets(each, mark)));
    all.marked += marks.length;
    all.seen += marks.length - missed.length;
    all.found += found.length;
    all.right += found.length - wrong.length;
    all.missed.push(...missed.map(({ start, end }) => `${text.slice(start, end)} | ${text}`));
    all.wrong.push(...wrong.map(({ said, kind }) => `${kind}: ${said} | ${text}`));
  }
  return { ...all, recall: all.seen / all.marked, precision: all.right / all.found };
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

// Tells of the held-out third its figures alone.
function holds(what, cases) {
  const { recall, precision, marked, found, missed, wrong } = judged(cases);
  const told = `${what}: ${cases.length} sentences, recall ${percent(recall)} of ${marked} passages, precision ${percent(precision)} of ${found} found`;
  console.log(told);
  assert.ok(recall >= 0.95 && precision >= 0.8, `${told}\nmissed:\n${missed.join("\n")}\nwrong:\n${wrong.join("\n")}`);
  return { missed, wrong };
}

test("at least four hundred sentences, half of them harmless", () => {
  const harmless = cases.filter(({ marks }) => marks.length === 0).length;
  assert.ok(cases.length >= 400 && harmless >= 200 && cases.length - harmless >= 200, `${harmless} of ${cases.length} are harmless`);
});

test("what the rules were tuned on", () => {
  const { missed, wrong } = holds("tuned on", cases.filter((_, number) => number % 3 !== 2));
  if (process.env.DISCRETION_TELLS) console.log([...missed.map((each) => `missed ${each}`), ...wrong.map((each) => `wrong ${each}`)].join("\n"));
});

test("what was held out", () => {
  holds("held out", cases.filter((_, number) => number % 3 === 2));
});
