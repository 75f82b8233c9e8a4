// Every emoji in a language as the server reads it, a line each: the emoji, the same in a light skin if it has skins, its name, its
// words. A line of one part is the word of the group that it begins. Names and words are those of the CLDR, https://cldr.unicode.org/translation/characters, as
// emojibase-data gives them.
import { readFileSync } from "node:fs";

const LIGHT = 1;
// Skins and hair alone are no reaction.
const COMPONENTS = 2;

export function emojis(lang) {
  const read = (file) => JSON.parse(readFileSync(new URL(`../node_modules/emojibase-data/${lang}/${file}.json`, import.meta.url), "utf8"));
  const all = read("data").filter((each) => each.group !== undefined && each.group !== COMPONENTS);
  const groups = read("messages").groups.filter(({ order }) => order !== COMPONENTS);
  const lines = ({ key, order }) => [key, ...all.filter(({ group }) => group === order).sort((one, other) => one.order - other.order).map(line)];
  return groups.flatMap(lines).join("\n");
}

function line({ emoji, skins = [], label, tags = [] }) {
  const light = skins.find(({ tone }) => tone === LIGHT)?.emoji ?? "";
  return [emoji, light, label, tags.join(" ")].join("\t");
}
