// How letters find somewhere to go: the beginnings of its words, whatever their accents. `writing::beginnings` in Rust has the same rule and
// the same cases, and writes the words of each line in the page.

const LIGATURES = { œ: "oe", æ: "ae", ß: "ss" };

/** The words of a text in small letters without accents. */
export function plain(text) {
  const letters = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[œæß]/g, (each) => LIGATURES[each]);
  return letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Whether each typed word is the beginning of one of these, which stand between spaces. */
export function answers(words, typed) {
  const own = words.split(" ");
  return plain(typed).every((word) => own.some((each) => each.startsWith(word)));
}
