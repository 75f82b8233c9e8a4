// Where: an address, a place that serves (school, day-care, hospital, shelter…) by its name, a quarter, a town, a land. And
// the rare traits that make one family of many.
import { LANDS, PEOPLES, QUARTERS, TOWNS } from "./lands.js";
import { matches, sentenceAt } from "./text.js";
import { FAMILY, SOMEBODY, WORK } from "./words.js";

const STREET = "(?:rue|avenue|av\\.|ave\\.?|boul\\.|boulevard|bd|chemin|ch\\.|place|montee|rang|cote|croissant|terrasse|allee|impasse|autoroute|route|street|st\\.|road|drive)";
const WORD = "[\\p{L}\\d][\\p{L}\\d'-]*";
const LINK = "(?:(?:de la|de l'|des|du|de|d'|les|la|le|l') ?)";
const APARTMENT = "(?:,? ?(?:app?t?\\.?|appartement|apartment|logement|bureau|#) ?\\d+\\w?)";
const NUMBERED = new RegExp(`\\b\\d{1,5}[a-c]?,? (?:(?:\\d{1,3}e )?${STREET}) ${LINK}?${WORD}(?: (?:est|ouest|nord|sud|east|west)\\b)?${APARTMENT}?`, "dgu");
const NUMBERED_AFTER = new RegExp(`\\b\\d{1,5},? ${WORD}(?: ${WORD})? (?:street|st|road|avenue|ave|drive|boulevard)\\b${APARTMENT}?`, "dgu");
const NAMED_STREET = new RegExp(`\\b(?:rue|avenue|boulevard|boul\\.|chemin|rang|montee) ${LINK}?(?<name>${WORD})`, "dgu");
const NUMBERED_STREET = /\b(?:sur |de )?(?:la )?\d{1,3}(?:e|ieme|re|er|th|st|nd|rd) (?:avenue|rue|rang|street)\b/dg;
const CORNER = new RegExp(`\\b(?:au )?coin (?:de |des |du )?(?:la |les )?(?:rues? )?(?<one>${WORD}) (?:et|\\/|and) (?:de |la )*(?<other>${WORD})`, "dgu");
const FLAT = /\b(?:appartement|apartment|app\.|appt|apt|logement) ?(?:no |numero |#)?\d{1,4}[a-z]?\b/dg;

export function addresses(told) {
  const theirs = ({ start, end }) => concerns(told, start, end) || !worksAt(told, start, end);
  const numbered = [NUMBERED, NUMBERED_AFTER].flatMap((each) => [...matches(each, told.plain)]).map((each) => ({ ...each, level: "must" }));
  const named = [...matches(NAMED_STREET, told.plain)].filter(({ group }) => capital(told, group("name")[0]) || isSaint(told, group("name")));
  const corners = [...matches(CORNER, told.plain)].filter(({ group }) => capital(told, group("one")[0]) && capital(told, group("other")[0]));
  const looked = [...named, ...corners].map((each) => ({ ...each, level: "look" }));
  const ordinals = [...matches(NUMBERED_STREET, told.plain)].map((each) => ({ ...each, start: each.start + each.match[0].search(/\d/), level: "look" }));
  const flats = [...matches(FLAT, told.plain)].map((each) => ({ ...each, level: "look" }));
  return [...numbered, ...looked, ...ordinals, ...flats].filter(theirs).map(({ start, end, level }) => ({ kind: "address", level, start, end, forms: ["address"] }));
}

const capital = ({ bare }, at) => /\p{Lu}/u.test(bare[at] ?? "");
const isSaint = ({ plain }, [from]) => /^sainte?-|^ste?-/.test(plain.slice(from));

// What serves families, by kind: its words, and the neutral form. The longer come first.
const INSTITUTIONS = [
  ["school", "ecoles?(?: primaire| secondaire)?|polyvalente|cegep|college|universite|academie|pensionnat|centre de services scolaire|commission scolaire|elementary school|high school|school"],
  ["daycare", "cpe|garderie|halte-garderie|prematernelle|service de garde|camp de jour|daycare"],
  ["hospital", "hopita(?:l|ux)|chu|chsld|urgence de|institut|hospital|clinique|gmf|maison de naissance"],
  ["clsc", "clsc|ciusss|cisss|centre local de services communautaires"],
  ["protection", "dpj|centres? jeunesse|foyer de groupe|centre de readaptation|batshaw"],
  ["shelter", "refuge|maison d'hebergement|maison|auberge|shelter|foyer|hebergement"],
  ["worship", "mosquee|eglise|paroisse|synagogue|temple|gurdwara|mosque|church"],
  ["prison", "prison|penitencier|etablissement de detention|centre de detention"],
  ["organisation", "organisme|centre communautaire|centre|banque alimentaire|comptoir alimentaire|coop(?:erative)?|hlm|residence|cafe|association|fondation|equipe des|club"],
];
const OWN = "(?:\\p{Lu}|\\d)[\\p{L}\\d'-]*";
const CHAIN = `${OWN}(?: (?:(?:de la|de l'|de|du|des|d'|l'|la|le|les|aux|a|et|en) ?)?${OWN}| de chou| du monde){0,4}`;
// Known by their own name alone.
const ALONE = /\b(?:sainte-justine|ste-justine|accueil bonneau|le chainon|la rue des femmes|institut pinel|louis-h\.? lafontaine|cite-de-la-sante|charles-le moyne|santa-cabrini|maisonneuve-rosemont|pierre-le gardeur|dans la rue|mission old brewery|auberge madeleine|chez doris|batshaw)\b/dg;

const ENGLISH = /\b\p{Lu}[\p{L}.'-]+ (?:\p{Lu}[\p{L}.'-]+ )?(?<word>School|Elementary|High School|Hospital|Clinic|Shelter)\b/dgu;

export function institutions(told) {
  const found = [];
  for (const [kind, words] of INSTITUTIONS) {
    const named = new RegExp(`\\b(?<word>${words}) (?<link>${LINK}?${LINK}?)`, "dg");
    for (const { start, end } of matches(named, told.plain)) {
      const own = told.isShouted ? null : told.bare.slice(end).match(new RegExp(`^["«]? ?${CHAIN}`, "u"))?.[0];
      const small = kind === "school" && told.plain.slice(end - (told.plain.slice(start, end).match(/\b(?:la|le|les) $/)?.[0].length ?? 0)).match(SMALL_SCHOOL)?.[0];
      const to = own ? end + own.replace(/[.]$/, "").length : small ? end + small.length : 0;
      if (to && !isOfTheState(told.plain.slice(start, to)) && isTheirs(told, start, to)) found.push(institution(kind, start, to));
    }
  }
  for (const { match, start, end } of matches(ENGLISH, told.bare)) {
    const kind = { Hospital: "hospital", Clinic: "hospital", Shelter: "shelter" }[match.groups.word] ?? "school";
    if (isTheirs(told, start, end)) found.push(institution(kind, start, end));
  }
  for (const { match, start, end } of matches(ALONE, told.plain)) if (capital(told, start)) found.push(institution(kindOfKnown(match[0]), start, end));
  for (const { start, end } of matches(/\bdpj\b|\bprotection de la jeunesse\b/dg, told.plain)) if (FAMILY.test(sentenceAt(told, start, end).plain)) found.push({ ...institution("protection", start, end), level: "hint" });
  return found;
}

function kindOfKnown(name) {
  if (name === "batshaw") return "protection";
  return /justine|pinel|lafontaine|sante|moyne|cabrini|rosemont|gardeur/.test(name) ? "hospital" : "shelter";
}

const institution = (kind, start, end) => ({ kind, level: "look", start, end, forms: [kind] });
// Written small: « à l’école la mosaïque ».
const SMALL_SCHOOL = /^(?:la|le|les) (?!fin|semaine|journee|plus|meme|veille|nuit|matin|soir|midi|jour|vendredi|lundi)[a-z-]{4,}(?= en | \(|,|\.|$)|^(?:saint|sainte|st|ste|notre)-?[a-z-]* ?[a-z-]+/;
const isOfTheState = (name) => /quebec$|canada$|^(?:ecole|universite|college|cegep|clsc|cpe|centre|equipe des) (?:de montreal|quebec)$|^fondation /.test(name);

// It is theirs, unless the sentence speaks of the group's own work and of nobody.
function isTheirs(told, start, end) {
  return concerns(told, start, end) || !(worksAt(told, start, end) || /\b(?:on|nous|notre|nos|we|our)\b/.test(sentenceAt(told, start, end).plain));
}

function concerns(told, start, end) {
  // What the place itself is called speaks of nobody: « la maison des familles ».
  const { plain, from } = sentenceAt(told, start, end);
  const around = `${plain.slice(0, start - from)} ${plain.slice(end - from)}`;
  return FAMILY.test(around) || SOMEBODY.test(around);
}

const worksAt = (told, start, end) => WORK.test(sentenceAt(told, start, end).plain);

const alternatives = (words) => [...words].sort((one, other) => other.length - one.length).join("|");
const PLACES = [["quarter", QUARTERS], ["town", TOWNS], ["land", LANDS]].map(([form, words]) => [form, new RegExp(`\\b(?:${alternatives(words)})(?![\\p{L}-])`, "dgu")]);
const STATIONS = new RegExp(`\\b(?:metro|station|parc|arena|centre d'achats?|piscine) (?:(?:de la|du|de|des|la|le) )?(?<own>${OWN})`.replace("\\p{Lu}|\\d", "\\p{L}"), "dgu");
const SAINTS = /\b(?:a|de|du|vers|dans) (?<own>sainte?-[a-z]+(?:-[a-z]+)*)/dg;

export function places(told) {
  const theirs = ({ start, end }) => (concerns(told, start, end) || LIVES.test(sentenceAt(told, start, end).plain)) && !isOfWork(told, start, end);
  const listed = PLACES.flatMap(([form, expression]) => [...matches(expression, told.plain)].filter((each) => isPlace(told, each)).map((each) => ({ ...each, form })));
  const stations = [...matches(STATIONS, told.plain)].filter(({ group }) => capital(told, group("own")[0])).map((each) => ({ ...each, form: "spot" }));
  const saints = [...matches(SAINTS, told.plain)].filter(({ group }) => capital(told, group("own")[0])).map(({ group }) => ({ start: group("own")[0], end: group("own")[1], form: "town" }));
  return [...listed, ...stations, ...saints].filter(theirs).map(({ start, end, form }) => ({ kind: "place", level: "look", start, end, forms: [form] }));
}

const LIVES = /\b(?:habite|vit|vivent|reste a|demeure|dort|loge|vient de|viennent de|arrivee?s? de|retourne)\b/;
const isOfWork = (told, start, end) => WORK.test(sentenceAt(told, start, end).plain) && !LIVES.test(sentenceAt(told, start, end).plain);

// A place has its capital, or is written with its hyphens; a street that has its name is no place.
function isPlace(told, { match, start }) {
  if (/['-]$/.test(told.plain.slice(0, start)) && !/\b[dl]'$/.test(told.plain.slice(0, start))) return false;
  return capital(told, start) ? !told.isShouted || match[0].length > 4 : match[0].includes("-") && match[0].length > 7;
}

const MANY = "cinq|six|sept|huit|neuf|dix|onze|douze|five|six|seven|eight|nine|ten|[5-9]|1\\d";
const TRAITS = [
  ["children", new RegExp(`\\b(?:(?:mere|pere|parents?|maman|papa|mother|father) (?:de|of) (?:${MANY}) (?:enfants|children)|(?:eleve|elevent|elevait|raising) (?:seule? )?(?:ses )?(?:${MANY}) (?:enfants|petits-enfants|children)|(?:a|ont|avait) (?:${MANY}) enfants)\\b`, "dg")],
  ["rank", /\b(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|ainee?|cadett?e?|benjamine?|oldest|youngest) (?:de|d'une famille de|of) (?:quatre|cinq|six|sept|huit|neuf|dix|four|five|six|seven|eight|[4-9]|1\d)\b/dg],
  ["elsewhere", new RegExp(`\\b(?<all>(?:(?:seule?s?|unique|only) (?:\\w+ )?)(?<own>${PEOPLES.join("|")})|(?<mine>${PEOPLES.join("|")}) (?:du quartier|de l'immeuble|de l'ecole|du village|de la rue|de la classe|du groupe|de la place|dans le quartier))\\b`, "dg")],
];

export function traits(told) {
  return TRAITS.flatMap(([form, expression]) =>
    [...matches(expression, told.plain)].map(({ start, end, group }) => {
      const [from, to] = group("own") ?? group("mine") ?? [start, end];
      return { kind: "traits", level: "hint", start: from, end: to, forms: [form] };
    }));
}
