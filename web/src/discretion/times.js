// Births, dates of a family's life, ages. A date of the group's own work is nobody's.
import { FAMILY, SOMEBODY, WORK } from "./words.js";
import { matches, sentenceAt } from "./text.js";

const MONTHS = ["janvier|january|janv\\.?|jan\\.?", "fevrier|february|fevr?\\.?|feb\\.?", "mars|march", "avril|april|avr\\.?|apr\\.?", "mai|may", "juin|june",
  "juillet|july|juil\\.?", "aout|august|aug\\.?", "septembre|september|sept\\.?", "octobre|october|oct\\.?", "novembre|november|nov\\.?", "decembre|december|dec\\.?"];
const MONTH = `(?:${MONTHS.join("|")})`;
const YEAR = "(?:19|20)\\d{2}";
const DATE = new RegExp([
  `(?:(?:le |on )?(?:1er|[0-3]?\\d) (?:de )?${MONTH}(?!\\p{L})(?:,? ${YEAR}| dernier| passe)?)`,
  `(?:${MONTH} [0-3]?\\d,? ${YEAR})`,
  `(?:(?:en )?${MONTH} ${YEAR})`,
  `(?:(?:le )?${YEAR}-[01]?\\d-[0-3]?\\d)`,
  `(?:(?:le )?[0-3]?\\d[/-][01]?\\d[/-](?:${YEAR}|\\d{2}))`,
].map((each) => `\\b${each}(?![\\d/-])`).join("|"), "dgu");

const BIRTH = /\b(?:nee?s?|ne\(e\)|naissance|ddn|nait|naitra|(?:sa|son|leur|la|l')? ?(?:fete|anniversaire) (?:est|sera|c'est|de (?:la|le|son|sa|ma|mon))|venue? au monde|born|birth|birthday)\b/;
const BORN_IN = new RegExp(`\\b(?:nee?s?|born) (?<it>(?:en|in) ${YEAR})\\b`, "dgu");

export function births(told) {
  const dated = [...matches(DATE, told.plain)].filter(({ start, end }) => isBirth(told, start, end));
  const days = dated.map(({ match, start, end }) => ({ start, end, forms: seasonOf(match[0], told.plain.slice(0, start)) }));
  const years = [...matches(BORN_IN, told.plain)].map(({ group }) => ({ start: group("it")[0], end: group("it")[1], forms: ["birth"] }));
  return [...days, ...years].map((each) => ({ kind: "birth", level: "must", ...each }));
}

function isBirth(told, start, end) {
  const around = sentenceAt(told, start, end);
  return BIRTH.test(told.plain.slice(Math.max(around.from, start - 60), start));
}

export function dates(told) {
  const theirs = [...matches(DATE, told.plain)].filter(({ start, end }) => {
    const { plain } = sentenceAt(told, start, end);
    return (FAMILY.test(plain) || SOMEBODY.test(plain)) && !WORK.test(plain);
  });
  return theirs.map(({ match, start, end }) => ({ kind: "date", level: "look", start, end, forms: seasonOf(match[0], told.plain.slice(0, start)) }));
}

// « au printemps », or « le printemps » after a word that wants a noun.
function seasonOf(date, before) {
  const month = monthOf(date);
  const season = ["winter", "spring", "summer", "autumn"][Math.floor((month % 12) / 3)];
  const isNoun = /\b(?:depuis|avant|apres|jusqu'|vers|pour|since|before|after|until) ?$/.test(before);
  return [isNoun ? season : `in-${season}`];
}

function monthOf(date) {
  const named = MONTHS.findIndex((names) => new RegExp(`\\b(?:${names})(?!\\p{L})`, "u").test(date));
  if (named >= 0) return named + 1;
  const parts = date.match(/\d+/g).map(Number);
  return Math.min(12, Math.max(1, parts[1]));
}

const COUNTS = "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt";
const AGE = new RegExp(`\\b(?<count>\\d{1,2}|${COUNTS}) (?<unit>ans|an|mois|years? old|months? old)\\b`, "dgu");
const RARE = /\b(?:autis\w*|trisomi\w*|jumeaux|jumelles|triples?|triplees?|quadruples|fauteuil roulant|sourde?s?|muette?s?|aveugle|leucemie|cancer|tumeur|epilep\w*|greffe|enceinte|paraly\w*|handicap\w*|fibrose kystique|fugue\w*|refugiee?s?|apatride|suicid\w*|amput\w*|nain\w*|albin\w*|wheelchair|deaf|blind|pregnant|twins|triplets|autistic)\b/;
const NEAR = 80;
// « de 3 à 5 ans », « depuis 10 ans »: no age.
const IS_SPAN = /(?:\d ?(?:a|et|-|to)|\b(?:depuis|dans|pendant|durant|pour|il y a|fait|for|since)) ?$/;

// An age says little alone; beside a name, a place or what few people live, it says who.
export function ages(told, others) {
  return [...matches(AGE, told.plain)].flatMap(({ match, start, end }) => {
    if (IS_SPAN.test(told.plain.slice(0, start)) || /^une?$/.test(match.groups.count)) return [];
    const around = told.plain.slice(Math.max(0, start - NEAR), end + NEAR);
    const isBeside = others.some((other) => other.start < end + NEAR && other.end > start - NEAR);
    if (!RARE.test(around) && !isBeside) return [];
    if (!FAMILY.test(around) && !SOMEBODY.test(around) && !isBeside) return [];
    return [{ kind: "age", level: "look", start, end, forms: [ageOf(match.groups)] }];
  });
}

function ageOf({ count, unit }) {
  const words = COUNTS.split("|").filter((each) => each !== "une");
  const years = unit.startsWith("m") ? 1 : Number(count) || words.indexOf(count) + 1 || 1;
  if (years < 5) return "age-small";
  if (years < 13) return "age-school";
  if (years < 18) return "age-teen";
  if (years < 30) return "age-young";
  return years < 65 ? "age-adult" : "age-old";
}
