// The sentences that people read, from the same files as the program: a journey looks for what the page should say in its
// language, and a sentence that is reworded breaks no journey.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const crates = fileURLToPath(new URL("../../crates/", import.meta.url));
const read = new Map();

/** `said("fr-CA")("meetings.answer-here")`: the sentence of that slice, with `{ $name }` replaced by what is given. */
export function said(lang) {
  return (key, given = {}) => {
    const [slice, name] = key.split(".");
    const sentence = sentences(slice, lang).get(name);
    if (sentence === undefined) throw new Error(`${slice}.ftl (${lang}) has no sentence ${name}`);
    return filled(key, sentence, given);
  };
}

function sentences(slice, lang) {
  const file = `${crates}${slice}/i18n/${lang}/${slice}.ftl`;
  if (!read.has(file)) read.set(file, parsed(readFileSync(file, "utf8")));
  return read.get(file);
}

function parsed(text) {
  const found = new Map();
  for (const [, name, first, rest] of text.matchAll(/^([a-z][\w-]*) = ?(.*)((?:\n[ \t]+.*)*)/gm)) {
    found.set(name, [first, ...rest.split("\n").map((line) => line.trim())].filter(Boolean).join(" "));
  }
  return found;
}

// Sentences that choose by a number are looked for by a part that does not change: the page itself is what is tested.
function filled(key, sentence, given) {
  if (sentence.includes("->")) throw new Error(`${key} chooses among variants: look for something simpler`);
  const whole = sentence.replace(/\{ (?:\$([\w-]+)|"([^"]*)") \}/g, (_, name, literal) => literal ?? value(key, name, given));
  return whole.replaceAll("\u00a0", " ");
}

function value(key, name, given) {
  if (!(name in given)) throw new Error(`${key} needs ${name}`);
  return String(given[name]);
}
