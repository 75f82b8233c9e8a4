// Neutral words in the place of a passage: French meets them as it should (« d’une mère », « à un CLSC »), and a sentence still
// begins with a capital.

const FRENCH = /\b(?:le|la|les|des|du|une?|et|est|elle|il|que|qui|pas|dans|avec|pour|mon|ma|sa|son|au|ce|je|on|nous)\b|\b[cdjlmnst]['’]|[éèêàçôîû]/gi;
const ENGLISH = /\b(?:the|and|is|was|of|to|in|she|he|they|her|his|their|with|for|not|my|we|at|who|that)\b/gi;

// The language of a text, as far as its small words say: its neutral words are of the same.
export function languageOf(text) {
  const [french, english] = [FRENCH, ENGLISH].map((words) => text.match(words)?.length ?? 0);
  return french === english ? null : french > english ? "fr-CA" : "en-CA";
}

// What to put, and where: { start, end, words }.
export function neutral(text, found, words) {
  const { start, end, said } = found;
  const before = text.slice(0, start);
  const met = [
    // « du CLSC », « au CPE », « l’école », « la maison »: the article leaves with what it belongs to.
    [/(^|[\s(«])(du|des) $/i, (space) => `${space}d’`],
    [/(^|[\s(«])(au|aux) $/i, (space) => `${space}à `],
    [/(^|[\s(«])(?:l['’]|la |le |les )$/i, (space) => space],
    [/(^|[\s(«])de (?:l['’]|la )$/i, (space) => `${space}d’`],
    [/(^|[\s(«])de $/i, (space) => `${space}d’`],
    [/(^|[\s(«])(d|qu)['’]$/i, (space, it) => `${space}${it}’`],
    [/(^|[\s(«])que $/i, (space) => `${space}qu’`],
  ];
  if (!/^(?:une? |un·e )/.test(words)) return elided(text, { start, end }, words);
  const wanted = found.kind === "place" ? [[/(^|[\s(«])(?:à|a) $/i, (space) => `${space}dans `], ...met] : met;
  for (const [expression, put] of [...wanted].sort(byLength(before))) {
    const match = before.match(expression);
    if (match) return { start: start - match[0].length, end, words: asFirst(before.slice(0, start - match[0].length), put(match[1], match[2]) + words, match[0] + said) };
  }
  return { start, end, words: asFirst(before, words, said) };
}

// The longer preposition first: « de l’ » before « l’ ».
function byLength(before) {
  const length = ([expression]) => before.match(expression)?.[0].length ?? 0;
  return (one, other) => length(other) - length(one);
}

// « d’ » before what no longer begins with a vowel.
function elided(text, { start, end }, words) {
  const match = text.slice(0, start).match(/\b(d|qu|l|jusqu)['’]$/i);
  if (!match || /^[aeiouyhàâéèêëîïôùû]/i.test(words)) return { start, end, words: asFirst(text.slice(0, start), words, text.slice(start, end)) };
  const long = { d: "de ", qu: "que ", l: "", jusqu: "jusque " }[match[1].toLowerCase()];
  return { start: start - match[0].length, end, words: long + words };
}

function asFirst(before, words, said) {
  const opens = /(?:^|[.!?…\n]\s*)$/.test(before) && /^\s*\p{Lu}/u.test(said);
  const at = words.search(/\p{L}/u);
  return opens && at >= 0 ? words.slice(0, at) + words[at].toUpperCase() + words.slice(at + 1) : words;
}
