// Which names answer to what is typed after the sign. Knows neither page nor network: tried in Node.

const MOST = 6;

// Without case and accents; the ligatures as their letters.
export function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’']/g, "'");
}

// What is typed after the sign, up to the caret; nothing when no name is being typed.
export function typedName(text) {
  const found = text.match(/(?:^|[^\p{L}\p{N}])@([\p{L}\p{M}\p{N}][^@\n]{0,39}|)$/u);
  return found ? found[1] : null;
}

// The names of which some word begins as what is typed, those that begin so themselves first.
export function answering(names, typed) {
  const wanted = plain(typed);
  const begins = (name) => plain(name).startsWith(wanted);
  const words = (name) => [...plain(name).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => plain(name).slice(word.index));
  const within = (name) => words(name).some((rest) => rest.startsWith(wanted));
  return [...names.filter(begins), ...names.filter((name) => !begins(name) && within(name))].slice(0, MOST);
}
