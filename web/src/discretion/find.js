// What in a text could let a family be known: `find(text, { names, known })` gives, in their order, { kind, level, start, end,
// forms, keeps }. `level`: "must" be looked at, "look", "hint". `forms` are keys of neutral words, `keeps` the person's own
// words that say enough (« ma sœur »). Nothing is changed, nothing leaves: this file knows neither page nor network.
import { people } from "./people.js";
import { numbers } from "./numbers.js";
import { addresses, institutions, places, traits } from "./places.js";
import { ages, births, dates } from "./times.js";
import { matches, read } from "./text.js";

// `names`: first names as `first-names.txt` lists them. `known`: those who are in the group, as they are called.
// `watched`: words of the community’s own, as `wordsIn` gives them.
export function find(text, { names, known = new Set(), watched = [] }) {
  const told = read(text);
  // Where two overlap, the one that is named first here has it.
  const sure = [numbers(told), addresses(told), births(told), people(told, { names, known }), institutions(told), places(told), traits(told), ofTheirs(told, watched)];
  const found = apart(weighed(sure.flat()));
  const all = apart([...found, ...dates(told), ...ages(told, found)]);
  return all.sort((one, other) => one.start - other.start).map((each) => typed(told, each));
}

function ofTheirs({ plain }, watched) {
  return watched.flatMap((words) => [...matches(words, plain)].map(({ start, end }) => ({ kind: "watched", level: "look", start, end, forms: ["spot", "organisation"] })));
}

// A place that has somebody's name is a place; somebody after a title or a word of the family is somebody.
function weighed(found) {
  const weight = { titled: 0, kin: 1, named: 1 };
  const places = found.filter(({ kind }) => !["first-name", "family-name"].includes(kind));
  return [...places.sort((one, other) => (weight[one.kind] ?? 2) - (weight[other.kind] ?? 2)), ...found.filter((each) => !places.includes(each))];
}

function apart(found) {
  const kept = [];
  for (const each of found) if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  return kept;
}

// Places in the text as it was typed.
function typed({ at, text }, { kind, level, start, end, forms, keeps }) {
  const [from, to] = [at[start], at[end]];
  const found = { kind, level, start: from, end: to, forms, said: text.slice(from, to) };
  return keeps ? { ...found, keeps: text.slice(at[keeps[0]], at[keeps[1]]).trim() } : found;
}

// The list of first names, one a line; a star where the name is also an ordinary word.
export function namesIn(list) {
  return new Map(list.split("\n").map((line) => (line.endsWith("*") ? [line.slice(0, -1), "word"] : [line, "sure"])));
}

// How colleagues are known: by their whole name, and by their first name.
export function knownIn(list) {
  const plain = list.split("\n").map((line) => read(line.trim()).plain).filter(Boolean);
  return new Set(plain.flatMap((name) => [name, name.split(" ")[0]]));
}

// What a community has looked at, a line each.
export function wordsIn(list) {
  const lines = list.split("\n").map((line) => read(line.trim()).plain).filter((line) => line.length > 2);
  return lines.map((line) => new RegExp(`\\b${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")}(?![\\p{L}\\d])`, "dgu"));
}
