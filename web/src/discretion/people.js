// People: after a title, after a word of the family, by a first name, with the family name that follows.
import { AUTHORS, CAREFUL, DOES, FAMILY, KIN_PHRASE, LITTLE, NO_FIRST_NAME, SAID_TO_BE, SURNAMES, WORK } from "./words.js";
import { PLACE_NAMES } from "./lands.js";
import { hasCapital, matches, opens, sentenceAt, wordsOf } from "./text.js";

// A name as it is written with capitals, particles within: « El Khoury », « D’Amours », « St-Onge », « Jean B. ».
const CAPITAL = "(?:(?:[DLO]')?\\p{Lu}\\p{L}+(?:[-'·]\\p{L}+)*|\\p{Lu}(?!\\p{L})\\.?)";
const PARTICLE = "(?:(?:el|al|ben|bin|van|von|de|de la|du|des|mc|st|ste|le|la) )?";
const NAME = `${CAPITAL}(?: ${PARTICLE}${CAPITAL}){0,3}`;
const AT_START = new RegExp(`^${NAME}`, "u");
const FOLLOWS = new RegExp(`^ ${PARTICLE}${CAPITAL}`, "u");

const TITLES = /\b(?<title>mesdames|messieurs|madame|monsieur|mesdemoiselles|mademoiselle|mme|mlle|mmes|mr|mrs|ms|miss|m|dre?|docteure?|doctor|me|maitre|prof|professeure?)\.? (?=\S)/dg;
const WOMEN = /^(?:madame|mesdames|mme|mmes|mlle|mademoiselle|mesdemoiselles|mrs|ms|miss)$/;
const MEN = /^(?:monsieur|messieurs|m|mr)$/;
const CARERS = /^(?:dre?|docteure?|doctor)$/;
// Written small before a small word, these are titles all the same.
const SHORT = /^(?:mme|mmes|mlle|mr|mrs|dre?)$/;
// Words that follow a title or a word of the family, and are no name.
const NO_NAME = new Set(`
  et la le les l de du des un une qui que est a avec pour sur dans au aux en je on vous nous bienvenue monsieur
  madame mme m y chaperon poucet prince nicolas italie bourgogne noel paques chose ours ourse coordonnatrice
  directrice directeur quebec montreal maghreb nord sud zoom teams word excel il elle ils elles c ca ce mais ou`.trim().split(/\s+/));

export function people(told, { names, known }) {
  const seen = { told, names, known, words: wordsOf(told) };
  return [...titled(seen), ...ofFamily(seen), ...saidToBe(seen), ...families(seen), ...named(seen)].map((found) => ({ level: "must", ...found }));
}

function* titled({ told, names }) {
  for (const { match, start, end } of matches(TITLES, told.plain)) {
    const { title } = match.groups;
    // « m » and « me » are letters and words; as titles they have a capital, and so has the name.
    if (/^(?:m|me|ms|miss|prof|maitre)$/.test(title) && !hasCapital(told.bare.slice(start))) continue;
    if (/['-]/.test(told.plain[start - 1] ?? "")) continue;
    const skipped = told.plain.slice(end).match(/^(?:et (?:madame|mme|monsieur|m\.?|mr) |le (?:dr|docteur) |la (?:dre|docteure) )/)?.[0].length ?? 0;
    const name = nameAt(told, end + skipped, names, SHORT.test(title));
    if (!name) continue;
    const forms = WOMEN.test(title) ? ["mother", "person"] : MEN.test(title) ? ["father", "person"] : CARERS.test(title) ? ["doctor", "person"] : ["person"];
    yield { kind: "titled", start, end: name, forms: skipped ? ["family", "couple"] : forms };
  }
}

// Where the name that begins here ends; nothing when there is none. `small` lets it be written small.
function nameAt(told, from, names, small) {
  const rest = told.bare.slice(from);
  const first = told.plain.slice(from).match(/^[\p{L}]+(?:[-'][\p{L}]+)*/u)?.[0];
  if (!first || NO_NAME.has(first)) return null;
  const capital = rest.match(AT_START)?.[0];
  if (capital && !told.isShouted) return from + trimmed(capital, told.plain.slice(from)).length;
  const isName = kindOf(names, first) || SURNAMES.has(first);
  if (!isName && !small) return null;
  if (isName || (small && first.length > 2)) return lengthened(told, from + first.length);
  return null;
}

// A point that ends the sentence is not of the name, nor is a word that is never one.
function trimmed(name, plain) {
  const kept = name.split(" ");
  while (kept.length > 1 && NO_NAME.has(plain.slice(kept.slice(0, -1).join(" ").length + 1, kept.join(" ").length))) kept.pop();
  const whole = beforePlace(kept.join(" "));
  return /\p{L}{2,}\.$/u.test(whole) ? whole.slice(0, -1) : whole;
}

// « la famille Benali de Parc-Extension »: where they live is not their name.
function beforePlace(name) {
  const [, before, after] = name.match(/^(.+?) (?:de |du |des |d'|in |from )(.+)$/) ?? [];
  return after && (PLACE_NAMES.has(after.toLowerCase()) || /^Sainte?-/.test(after)) ? before : name;
}

function* ofFamily({ told, names }) {
  for (const { match, start, end } of matches(KIN_PHRASE, told.plain)) {
    if (!hasCapital(told.bare.slice(end)) || told.isShouted) {
      const first = firstWord(told.plain, end);
      if (kindOf(names, first) !== "sure" || first.length < 4) continue;
    }
    const hasComma = match[0].trimEnd().endsWith(",");
    const to = nameAt(told, end, names, false);
    if (!to || (hasComma && !kindOf(names, firstWord(told.plain, end)) && !/^[,.]/.test(told.plain.slice(to)))) continue;
    if (hasComma) yield { kind: "kin", start: end, end: to, forms: ["person"], after: start };
    else yield { kind: "kin", start, end: to, keeps: [start, match.indices.groups.phrase[1]], forms: ["person"] };
  }
  for (const { match, start, end } of matches(LITTLE, told.plain)) {
    // « Les Petits Lutins » are a day-care.
    if (/ \p{Lu}/u.test(told.bare.slice(start, end))) continue;
    const first = firstWord(told.plain, end);
    const isListed = Boolean(kindOf(names, first)) && (hasCapital(told.bare.slice(end)) || kindOf(names, first) === "sure");
    const isLikely = hasCapital(told.bare.slice(end)) && !told.isShouted && !NO_NAME.has(first) && first.length > 2;
    if (!isListed && !isLikely) continue;
    const to = nameAt(told, end, names, false);
    if (to) yield { kind: "kin", start, end: to, keeps: [start, match.indices.groups.phrase[1]], forms: ["child", "person"] };
  }
}

function* saidToBe({ told }) {
  for (const { end } of matches(SAID_TO_BE, told.plain)) {
    const quoted = /^["«] ?/.exec(told.plain.slice(end))?.[0].length ?? 0;
    const first = firstWord(told.plain, end + quoted);
    if (first.length < 2 || NO_NAME.has(first)) continue;
    const capital = told.bare.slice(end + quoted).match(AT_START)?.[0];
    if (capital) yield { kind: "named", start: end + quoted, end: end + quoted + trimmed(capital, told.plain.slice(end + quoted)).length, forms: ["person", "child"] };
  }
}

// « la famille Cardinal », « les Pelletier », « chez les Bérubé », « les enfants Kaboré » (by the words of the family).
const OF_ALL = /\b(?<phrase>(?:(?:la|cette|une|the|notre) )?(?:famille|family) |(?:les|des) )/dg;
const PLURALS = /(?:s|x|aux)$/;

function* families({ told, known }) {
  if (told.isShouted) return;
  for (const { start, end } of matches(/\b[Tt]he \p{Lu}[\p{L}'-]+ family\b/dgu, told.bare)) yield { kind: "family-name", start, end, forms: ["family"] };
  for (const { match, start, end } of matches(OF_ALL, told.plain)) {
    const name = told.bare.slice(end).match(AT_START)?.[0];
    if (!name || NO_NAME.has(firstWord(told.plain, end))) continue;
    const [first] = name.toLowerCase().replace(/\.$/, "").split(" ");
    const isFamily = /famil/.test(match[0]);
    if (!isFamily && (PLURALS.test(first) ? !SURNAMES.has(first) : first.length < 4 || /^[A-Z]+$/.test(name))) continue;
    if (!isFamily && !SURNAMES.has(first) && known.has(first)) continue;
    const whole = { kind: "family-name", start, end: end + trimmed(name, told.plain.slice(end)).length };
    yield isFamily ? { ...whole, keeps: [start, end - 1], forms: ["family"] } : { ...whole, forms: ["parents", "family"] };
  }
}

function* named({ told, names, known, words }) {
  let past = 0;
  const written = [...told.plain.matchAll(AUTHORS)].map(({ index, 0: { length } }) => [index, index + length]);
  for (const word of words) {
    if (word.start < past || written.some(([from, to]) => word.start >= from && word.start < to)) continue;
    if (!isFirstName(told, word, names) && !isFamilyName(told, word)) continue;
    const end = lengthened(told, word.end);
    past = end;
    if (isMentioned(told, word.start) || isColleague(told.plain.slice(word.start, end), known)) continue;
    const kind = SURNAMES.has(word.plain) && !kindOf(names, word.plain) ? "family-name" : "first-name";
    yield { kind, start: word.start, end, forms: ["person", "child"] };
  }
}

function kindOf(names, word) {
  if (NO_FIRST_NAME.has(word)) return undefined;
  const whole = names.get(word);
  if (whole) return CAREFUL.has(word) ? "careful" : whole;
  const [first, second] = word.split("-");
  return second && names.get(first) && !/^(?:la|le|les|de|du|moi|toi|elle|il|on|ils|t|y|en|ce|ci)$/.test(second) ? names.get(first) : undefined;
}

// What is named after somebody is nobody: « le prix Hector-Fabre ».
const NAMED_AFTER = /\b(?:prix|bourse|fondation|bibliotheque|salle|pavillon|edifice|theatre|chanson|film|loi|methode|pont) (?:de |d')?$/;

function isFirstName(told, { start, end, plain, bare, elided }, names) {
  const kind = kindOf(names, plain);
  if (/^Ti-\p{Lu}/u.test(bare)) return true;
  if (!kind) return isUnlisted(told, { start, end, bare, plain });
  const before = told.plain.slice(0, start);
  if (/[-'’·]$/.test(before) && !elided) return false;
  if (!hasCapital(bare) || told.isShouted) return kind === "sure" && plain.length > 4 && !/\b(?:du|au|un|une|ce|cette|mes|tes|ses) $/.test(before);
  if (NAMED_AFTER.test(before)) return false;
  if (plain.length < 3 && !/^ \p{Lu}/u.test(told.bare.slice(end))) return false;
  const after = told.plain.slice(end);
  if (kind === "sure") return true;
  const capitals = told.bare.slice(end);
  const isNext = hasCapital(capitals.slice(1)) && names.has(firstWord(told.plain, end + 1));
  if (opens(told, start)) return DOES.test(after) || /^,? et \p{Lu}/u.test(capitals) || isNext || isFollowed(told, end);
  if (/\b(?:le|la|un|une|du|au|ce|cette|de la) $/.test(before) || elided === "l'") return false;
  return kind === "word" || isNext || isFollowed(told, end) || DOES.test(after) || /\b(?:d'|de|avec|pour|chez|que|qu'|et|a|with|of|for|to) ?$/.test(before);
}

// A word with a capital that does what a person does, in a sentence about a family: « depuis que Gwendoline a quitté son chum ».
function isUnlisted(told, { start, end, bare, plain }) {
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(bare) || told.isShouted || PLACE_NAMES.has(plain) || opens(told, start)) return false;
  const { plain: sentence } = sentenceAt(told, start, end);
  return FAMILY.test(sentence) && !WORK.test(sentence) && /\b(?:que|qu'|quand|si|lorsque|avec|chez|et|appelle|connais|that|when|with) ?$/.test(told.plain.slice(0, start)) && DOES.test(told.plain.slice(end));
}

// A family name that stands alone, with its capital, inside a sentence.
function isFamilyName(told, { start, plain, bare, elided }) {
  if (!SURNAMES.has(plain) || !hasCapital(bare) || told.isShouted || elided === "l'") return false;
  const before = told.plain.slice(0, start);
  return !opens(told, start) && !/\b(?:le|la|un|une|du|au|ce|cette|saint|sainte|rue|parc|place|fondation) $/.test(before) && !/[-']$/.test(before);
}

function isFollowed(told, end) {
  const next = firstWord(told.plain, end + 1);
  return told.plain[end] === " " && SURNAMES.has(next) && next.length > 3;
}

// A first name goes on with what follows it in capitals, or with a family name of here however it is written.
function lengthened(told, end) {
  let at = end;
  for (let times = 0; times < 3; times += 1) {
    const more = told.bare.slice(at).match(FOLLOWS)?.[0];
    const next = firstWord(told.plain, at + 1);
    if (more && !told.isShouted && !NO_NAME.has(next) && beforePlace(`x${more}`) !== "x") {
      const isInitial = /\p{L}\p{L}\.$/u.test(more);
      at += isInitial ? more.length - 1 : more.length;
      if (isInitial) break;
    } else if (times === 0 && isFollowed(told, at)) at += 1 + next.length;
    else break;
  }
  return at;
}

function firstWord(plain, from) {
  return plain.slice(from).match(/^[\p{L}]+(?:[-'][\p{L}]+)*/u)?.[0] ?? "";
}

// « @Jean » calls somebody who reads here.
const isMentioned = ({ plain }, start) => /@(?:[\p{L}'-]+ )?$/u.test(plain.slice(Math.max(0, start - 30), start));

// Somebody who is in the group: by the first name alone, or whole.
function isColleague(name, known) {
  const [first, ...others] = name.replace(/\.$/, "").split(" ");
  return known.has(name) || (known.has(first) && others.every((other) => known.has(`${first} ${other}`) || known.has(`${first} ${others.join(" ")}`)));
}
