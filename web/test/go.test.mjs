// Where one goes is found by the beginnings of its words: the cases of `writing::beginnings`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, plain } from "../src/go-words.js";

const words = plain("L’Équipe du cœur mercredi 18 mars").join(" ");

test("words are small letters without accents", () => {
  assert.equal(words, "l equipe du coeur mercredi 18 mars");
});

test("beginnings of words are enough, whatever their accents", () => {
  for (const typed of ["", "équ", "EQUIPE", "coeur", "cœ equ", "18 mars", "e\u0301quipe", "l’équ", "- !"]) assert.ok(answers(words, typed), typed);
  for (const typed of ["quipe", "équipes", "avril", "equ avril"]) assert.ok(!answers(words, typed), typed);
});
