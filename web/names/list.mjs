// The list of first names as pages get it: both lists of this folder as one, sorted, a line each.
import { readFileSync } from "node:fs";

export function firstNames() {
  const marked = new Map();
  for (const name of ["quebec.txt", "others.txt"].flatMap(listed)) {
    const plain = name.replace("*", "").normalize("NFD").replace(/\p{M}/gu, "");
    marked.set(plain, marked.get(plain) || name.endsWith("*"));
  }
  return [...marked].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, isWord]) => name + (isWord ? "*" : "")).join("\n");
}

function listed(file) {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => !line.startsWith("#")).join(" ").split(/\s+/).filter(Boolean);
}
