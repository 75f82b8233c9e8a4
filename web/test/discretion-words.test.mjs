// What is put in the place of a passage reads as French does, and follows the language of the text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { firstNames } from "../names/list.mjs";
import { find, knownIn, namesIn, wordsIn } from "../src/discretion/find.js";
import { languageOf, neutral } from "../src/discretion/neutral.js";

const names = namesIn(firstNames());
const found = (text, known = "") => find(text, { names, known: knownIn(known) });

function replaced(text, words) {
  const { start, end, words: put } = neutral(text, found(text)[0], words ?? found(text)[0].keeps);
  return text.slice(0, start) + put + text.slice(end);
}

test("an article leaves with what it belongs to, a preposition meets what comes", () => {
  assert.equal(replaced("Elle parle de Mme Tremblay souvent.", "une mère"), "Elle parle d’une mère souvent.");
  assert.equal(replaced("Son fils va à l’école Saint-Isaac-Jogues.", "une école"), "Son fils va à une école.");
  assert.equal(replaced("Le suivi du CLSC de Parc-Extension l’aide, elle.", "un service de santé"), "Le suivi d’un service de santé l’aide, elle.");
  assert.equal(replaced("Elle est au CPE Les Petits Lutins.", "un service de garde"), "Elle est à un service de garde.");
  assert.equal(replaced("La mère vit à Montréal-Nord.", "un quartier"), "La mère vit dans un quartier.");
  assert.equal(replaced("Le papa d’Anaïs dort ici.", "une personne"), "Le papa d’une personne dort ici.");
  assert.equal(replaced("Je crois qu’Anaïs dort ici.", "son enfant"), "Je crois que son enfant dort ici.");
});

test("a sentence still begins with a capital, and one’s own words may be enough", () => {
  assert.equal(replaced("Mme Tremblay pleurait.", "une mère"), "Une mère pleurait.");
  assert.equal(replaced("La petite Léa dort."), "La petite dort.");
  assert.equal(replaced("Son numéro est le 514 555-0142.", "un numéro"), "Son numéro est un numéro.");
  assert.equal(replaced("Elle est née le 14 juillet 2019.", "à l’été"), "Elle est née à l’été.");
  assert.equal(replaced("Elle est née en 2019.", "il y a quelques années"), "Elle est née il y a quelques années.");
  assert.equal(replaced("La mère a été agressée le 4 novembre.", "à l’automne"), "La mère a été agressée à l’automne.");
});

test("a colleague is no family, but the same name after a word of the family is", () => {
  assert.deepEqual(found("Merci Lucie, à jeudi! @Jean aussi.", "Lucie Mercier"), []);
  assert.deepEqual(found("Lucie Mercier anime.", "Lucie Mercier"), []);
  assert.equal(found("La petite Lucie ne dort plus.", "Lucie Mercier")[0].keeps, "La petite");
});

test("accents typed in two signs change nothing, and the passage is where it was typed", () => {
  const text = "J’ai vu Mélissa hier".normalize("NFD");
  const [{ start, end }] = found(text);
  assert.equal(text.slice(start, end).normalize("NFC"), "Mélissa");
});

test("neutral words follow the language of the text", () => {
  assert.equal(languageOf("La mère est venue avec son fils"), "fr-CA");
  assert.equal(languageOf("Her son was with the mother"), "en-CA");
  assert.equal(languageOf("514 555-0142"), null);
});

test("a community has its own words looked at, however they are typed", () => {
  const watched = wordsIn("École du Ruisseau\nparc (Médéric)\n\nab");
  const said = (text) => find(text, { names, watched }).map(({ said }) => said);
  assert.deepEqual(said("on y va par l’ECOLE  DU RUISSEAU"), ["ECOLE  DU RUISSEAU"]);
  assert.deepEqual(said("le parc (Mederic) est fermé, ab aussi"), ["parc (Mederic)"]);
  assert.deepEqual(said("une école du ruisseaux"), []);
  assert.deepEqual(find("rien de tel", { names, watched }), []);
});

test("the list of first names is one, sorted, each once", () => {
  const list = firstNames().split("\n");
  assert.ok(list.length > 5_000 && list.every((name) => /^[a-z'-]+\*?$/.test(name)));
  assert.equal(new Set(list).size, list.length);
  assert.ok(readFileSync(new URL("../names/quebec.txt", import.meta.url), "utf8").includes("Retraite Québec"));
});

test("a long text takes no time that a hand notices", () => {
  const text = readFileSync(new URL("discretion-cases.txt", import.meta.url), "utf8").slice(0, 20_000);
  const began = performance.now();
  found(text);
  const took = performance.now() - began;
  console.log(`20,000 characters in ${Math.round(took)} ms`);
  assert.ok(took < 1_500, `${took} ms`);
});
