// What reaches a person or numbers them: telephone, mail, cards, files. Each is checked, so that a budget is no telephone.
import { matches } from "./text.js";

const MAIL = /[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/dg;
const PHONE = /(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\)|[2-9]\d{2})[ .-]?[2-9]\d{2}[ .-]?\d{4}(?:,? (?:poste|ext\.?|p\.) ?\d{1,5})?/dg;
const HEALTH = /\b[a-z]{4}[ -]?(?:\d[ -]?){7}\d\b/dg;
const SOCIAL = /\b\d{3}[ -]?\d{3}[ -]?\d{3}\b/dg;
const POSTAL = /\b[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d\b/dg;
const SECTOR = /\b(?:code postal|secteur|postal code)\s*:?\s*(?<it>[ghj]\d[abceghj-nprstv-z])\b/dg;
const LICENCE = /\b[a-z]\d{4}[ -]?\d{6}[ -]?\d{2}\b/dg;
const FILE = /\b(?:dossier|matricule|file)\s*(?:(?:no|numero|n°|number|#)\.?\s*)?(?:de (?:dossier|cour)\s*)?(?:est |is )?(?:le )?:?\s*(?<it>[a-z0-9]*\d[a-z0-9]*(?:-[a-z0-9]+)*|[a-z]+(?:-[a-z0-9]*\d[a-z0-9]*)+)/dg;

export function numbers({ plain }) {
  const all = (kind, expression, level, holds = () => true) =>
    [...matches(expression, plain)]
      .map(({ match, start, end, group }) => ({ kind, level, start: group("it")?.[0] ?? start, end: group("it")?.[1] ?? end, said: match.groups?.it ?? match[0] }))
      .filter(({ start, end, said }) => isApart(plain, start, end) && holds(said));
  const found = [
    ...all("mail", MAIL, "must"),
    ...all("health-number", HEALTH, "must", isHealthNumber),
    ...all("licence", LICENCE, "must"),
    ...all("phone", PHONE, "must"),
    ...all("social-number", SOCIAL, "must", isSocialNumber),
    ...all("postal-code", POSTAL, "must"),
    ...all("postal-code", SECTOR, "look"),
    ...all("file-number", FILE, "hint", (said) => said.replace(/[^a-z0-9]/g, "").length >= 4),
  ];
  return found.map(({ said, ...each }) => ({ ...each, forms: [each.kind] }));
}

function isApart(plain, start, end) {
  return !/[a-z0-9]/.test(plain[start - 1] ?? "") && !/[a-z0-9]/.test(plain[end] ?? "");
}

// Four letters, year, month (women: 50 more), day, two more. A slip of the finger in the month still shows a card.
function isHealthNumber(said) {
  const digits = said.replace(/\D/g, "");
  const day = Number(digits.slice(4, 6));
  return /[0156]/.test(digits[2]) && day >= 1 && day <= 31;
}

// The rule of Luhn.
function isSocialNumber(said) {
  const digits = [...said.replace(/\D/g, "")].map(Number);
  const sum = digits.reduce((sum, digit, place) => sum + (place % 2 ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit), 0);
  return digits[0] !== 8 && sum % 10 === 0;
}
