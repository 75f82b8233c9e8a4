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
  const placed = (_, before, met, name, literal) => literal ?? (before ? MEETS[before](value(key, met, given)) : value(key, name, given));
  const whole = sentence.replace(/\{ (?:([A-Z]+)\(\$([\w-]+)\)|\$([\w-]+)|"([^"]*)") \}/g, placed);
  return whole.replaceAll("\u00a0", " ");
}

// What French says before a name, as far as the journeys have names: `crates/writing` has the rule.
const vowel = (name) => /^[aeiou]/.test(name.normalize("NFD").toLowerCase());
const de = (name) => (vowel(name) ? `d’${name}` : `de ${name}`);
const MEETS = {
  DE: de,
  QUE: (name) => (vowel(name) ? `qu’${name}` : `que ${name}`),
  DU: (name) => de(name).replace(/^de Les? /, (met) => (met === "de Le " ? "du " : "des ")).replace(/^de La /, "de la "),
  AU: (name) => `à ${name}`.replace(/^à Les? /, (met) => (met === "à Le " ? "au " : "aux ")).replace(/^à La /, "à la "),
};

function value(key, name, given) {
  if (!(name in given)) throw new Error(`${key} needs ${name}`);
  return String(given[name]);
}
