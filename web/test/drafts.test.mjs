// The drafts of a browser without a browser: whose they are, how long they last, and a browser that keeps nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { forget, forgetUnder, openDrafts } from "../src/drafts-kept.js";

const DAY = 24 * 60 * 60_000;

// A storage as browsers have it: its names are its own keys.
function store() {
  const methods = {
    getItem(name) { return this[name] ?? null; },
    setItem(name, text) { this[name] = text; },
    removeItem(name) { delete this[name]; },
  };
  return Object.create(methods);
}

test("a draft comes back to its person, its form and its field alone", () => {
  const kept = store();
  const [awa, jean] = ["7", "8"].map((owner) => openDrafts(() => kept, owner, () => 0));
  awa.write(awa.key("/a", "mot"), { text: "Deux mots", base: "" });
  assert.deepEqual(awa.read(awa.key("/a", "mot")), { text: "Deux mots", base: "", at: 0 });
  assert.equal(awa.read(awa.key("/a", "autre")), null);
  assert.equal(awa.read(awa.key("/b", "mot")), null);
  assert.equal(jean.read(jean.key("/a", "mot")), null);
  assert.deepEqual(awa.all().map(({ text }) => text), ["Deux mots"]);
  assert.deepEqual(jean.all(), []);
});

test("whoever comes next finds nothing of the one before, and keeps what is no draft", () => {
  const kept = store();
  kept.setItem("gestes 3 7", "[]");
  const awa = openDrafts(() => kept, "7", () => 0);
  awa.write(awa.key("/a", "mot"), { text: "Deux mots", base: "" });
  openDrafts(() => kept, "77", () => 0).sweep();
  assert.deepEqual(Object.keys(kept), ["gestes 3 7"]);
  awa.write(awa.key("/a", "mot"), { text: "Deux mots", base: "" });
  forget(() => kept);
  assert.deepEqual(Object.keys(kept), ["gestes 3 7"]);
});

test("what was typed in a place that is no more is forgotten, and nothing else", () => {
  const kept = store();
  const awa = openDrafts(() => kept, "7", () => 0);
  for (const form of ["/c/a/salons/x/messages", "/c/a/salons/x", "/c/a/salons/xy/messages"]) {
    awa.write(awa.key(form, "mot"), { text: "Deux mots", base: "" });
  }
  forgetUnder(() => kept, "/c/a/salons/x");
  assert.deepEqual(Object.keys(kept), [awa.key("/c/a/salons/xy/messages", "mot")]);
});

test("what nobody came back to in two weeks is forgotten, and so is what is no draft at all", () => {
  const kept = store();
  let now = 0;
  const awa = openDrafts(() => kept, "7", () => now);
  awa.write(awa.key("/a", "mot"), { text: "Deux mots", base: "" });
  for (const broken of ["", "null", "{", "[1]", '{"text":3,"base":"","at":0}', '{"text":"a","base":"b"}']) {
    kept.setItem(awa.key("/a", `autre ${broken}`), broken);
  }
  now = 14 * DAY - 1;
  awa.sweep();
  assert.deepEqual(Object.keys(kept), [awa.key("/a", "mot")]);
  now = 14 * DAY;
  assert.equal(awa.read(awa.key("/a", "mot")), null);
  awa.sweep();
  assert.deepEqual(Object.keys(kept), []);
});

test("a browser that forbids storage keeps nothing, and nothing breaks", () => {
  const awa = openDrafts(() => { throw new Error("forbidden"); }, "7", () => 0);
  awa.write(awa.key("/a", "mot"), { text: "Deux mots", base: "" });
  awa.sweep();
  assert.equal(awa.read(awa.key("/a", "mot")), null);
  assert.deepEqual(awa.all(), []);
});
