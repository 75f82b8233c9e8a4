// Makes quebec.txt from the commonest first names given in Québec (Retraite Québec, Banque de prénoms, CC BY 4.0), as a table
// of three columns: name, births, 1 where the name is also an ordinary French word. `node names/make.mjs TABLE`.
import { readFileSync, writeFileSync } from "node:fs";

const [, ...rows] = readFileSync(process.argv[2], "utf8").trim().split("\n").map((row) => row.trim().split(","));
const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const names = rows.map(([name, , isWord]) => `${plain(name)}${isWord === "1" ? "*" : ""}`);
const said = `# The commonest first names given in Québec from 1980 to 2020, capitals and accents taken away; a star where the name is also\n# an ordinary word. Source: Retraite Québec, Banque de prénoms, Données Québec, CC BY 4.0. Made by make.mjs.\n`;
writeFileSync(new URL("quebec.txt", import.meta.url), `${said}${[...new Set(names)].sort().join("\n")}\n`);
