// Whom one may name finds partial names and accents, by any of their words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, typedName } from "../src/room-names.js";

const names = ["Awa Diallo", "Élodie Côté", "Hélène O’Neil", "Jean-Marc Œuvrard", "animation", "tout le salon"];

test("what is typed after the sign is a name, and an address is none", () => {
  assert.equal(typedName("Merci @awa"), "awa");
  assert.equal(typedName("@"), "");
  assert.equal(typedName("Merci @Élodie Cô"), "Élodie Cô");
  assert.equal(typedName("awa@example"), null);
  assert.equal(typedName("rien"), null);
});

test("accents, case and the beginning of any word find a name", () => {
  assert.deepEqual(answering(names, "elo"), ["Élodie Côté"]);
  assert.deepEqual(answering(names, "cote"), ["Élodie Côté"]);
  assert.deepEqual(answering(names, "ÉLODIE C"), ["Élodie Côté"]);
  assert.deepEqual(answering(names, "oeu"), ["Jean-Marc Œuvrard"]);
  assert.deepEqual(answering(names, "marc"), ["Jean-Marc Œuvrard"]);
  assert.deepEqual(answering(names, "o'n"), ["Hélène O’Neil"]);
  assert.deepEqual(answering(names, "salon"), ["tout le salon"]);
  assert.deepEqual(answering(names, "xyz"), []);
  assert.equal(answering(names, "").length, 6);
});

test("a name that begins so stands before one that has such a word", () => {
  assert.deepEqual(answering(["Jean Awa", "Awa Sow"], "awa"), ["Awa Sow", "Jean Awa"]);
});
