// A text as the rules read it: without accents, one kind of apostrophe, space and hyphen, each letter with its place in what was
// typed. `bare` keeps capitals, `plain` does not; they are of one length.

const ALIKE = { "’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‑": "-", "–": "-", "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae" };

export function read(text) {
  let bare = "";
  const at = [];
  for (let place = 0; place < text.length; place += 1) {
    for (const letter of lettersOf(text[place])) {
      bare += letter;
      at.push(place);
    }
  }
  at.push(text.length);
  const plain = [...bare].map(small).join("");
  return { text, bare, plain: plain.length === bare.length ? plain : bare, at, isShouted: shouted(bare) };
}

// The letters of one sign: a mark alone is none.
function lettersOf(sign) {
  return ALIKE[sign] ?? sign.normalize("NFD").replace(/\p{M}/gu, "");
}

// A letter that becomes two keeps its size, and its place.
function small(letter) {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

// A text all in capitals says nothing by them.
function shouted(bare) {
  const letters = bare.replace(/[^A-Za-z]/g, "");
  return letters.length > 24 && letters.replace(/[^A-Z]/g, "").length > 0.8 * letters.length;
}

// Each word, elisions left out: « d'Anaïs » gives « Anaïs », « Jean-Guy » stays whole.
export function wordsOf({ bare, plain }) {
  const found = [];
  for (const { 0: whole, index } of plain.matchAll(/[\p{L}\d]+(?:['·-][\p{L}\d]+)*/gu)) {
    const elided = whole.match(/^(?:jusqu|lorsqu|puisqu|quelqu|qu|[cdjlmnst])'(?=.)/)?.[0].length ?? 0;
    const [start, end] = [index + elided, index + whole.length];
    found.push({ start, end, plain: plain.slice(start, end), bare: bare.slice(start, end), elided: whole.slice(0, elided) });
  }
  return found;
}

const END = /[.!?…\n]/;

// The sentence around a place. A point that follows one letter or a title ends nothing, nor one within a number.
export function sentenceAt({ plain }, start, end = start) {
  let [from, to] = [start, end];
  while (from > 0 && !ends(plain, from - 1)) from -= 1;
  while (to < plain.length && !ends(plain, to)) to += 1;
  return { from, to, plain: plain.slice(from, to) };
}

function ends(plain, at) {
  if (!END.test(plain[at])) return false;
  if (plain[at] !== ".") return true;
  return !/(?:^|[^a-z])(?:[a-z]|mme|mlle|mr|mrs|ms|dr|dre|boul|bd|av|ave|app|apt|st|ste|no|tel)$/.test(plain.slice(Math.max(0, at - 6), at))
    && !/\d/.test(plain[at + 1] ?? "");
}

// Whether a word stands where any word has a capital.
export function opens({ bare }, start) {
  return /(?:^|[.!?…:;\n«"“(*•—])\s*(?:-\s+)?$|^-\s*$/.test(bare.slice(0, start).replace(/(?:\b(?:qu|[cdjlmnst])')$/i, ""));
}

export const hasCapital = (word) => /^\p{Lu}/u.test(word);

// Every match of an expression (marked d and g), with the places of its groups.
export function* matches(expression, text) {
  for (const match of text.matchAll(expression)) {
    yield { match, start: match.index, end: match.index + match[0].length, group: (name) => match.indices.groups?.[name] };
  }
}
