// Somebody begins to write and is called away, in each form of the demonstration that holds a text longer than a line: the
// words are there when they come back, until they send or throw them away. Whoever signs out leaves nothing behind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entersAs, starts } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { links } from "../lib/links.mjs";
import { route } from "../lib/person.mjs";
import { until } from "../lib/until.mjs";

const ROLES = ["coordination", "facilitator", "member"];
const ELSEWHERE = "/profil/courriels";
// Each meeting is another page: to be set, polled, to come, in progress, held.
const MOST_ALIKE = { "/c/…/rencontres/N": 12 };
// What ends a meeting, a message or a membership is sent after all else.
const ENDS = /annulation|retrait|sondage\/choix|reouverture|remplacement|reglee/;
// What a form takes that takes no mere words.
const WORDS = {
  people: (number) => `Zoé Roy <zoe${number}@exemple.test>`,
  etapes: (number) => `20 Exposé ${number}`,
  documents: (number) => `La fiche https://exemple.test/fiche-${number}`,
};
// A form that this journey cannot fill as its rule wants, and what it lacks: the words stay.
const REFUSED = {
  "/communautes/nouvelle/apercu": "no program is read in these words",
  "/c/…/votes/nouveau": "a vote of this kind has two options or more",
};

journey("drafts", async (stage) => {
  const data = mkdtempSync(join(tmpdir(), "jasette-drafts-"));
  const demonstration = await starts(stage.options.program, data, "demo", "--data", data);
  try {
    const seen = new Set();
    for (const role of ROLES) {
      const reader = await stage.person(role, { base: demonstration.address, width: role === "member" ? 390 : 1280 });
      // Some of what is sent is refused on purpose, or was ended by what was sent before.
      reader.watch.pardon(/: (404|409) for /);
      const community = await entersAs(role, reader, demonstration);
      stage.now(`${role} looks for every form with a text`);
      const texts = await textsOf(reader, [community, "/profil", "/communautes/nouvelle"], seen);
      if (texts.length === 0) continue;
      stage.now(`${role} writes in ${texts.length} texts, leaves without sending, and finds the words again`);
      for (const address of new Set(texts.map((text) => text.address))) {
        await comesBack(stage, reader, address, texts.filter((text) => text.address === address));
      }
      stage.now("one of them is thrown away, and put back");
      await throwsAway(stage, reader, texts[0]);
      stage.now(`${role} sends them: what is taken is gone from the browser, what is refused stays`);
      const troubles = [];
      for (const text of texts.sort((one, other) => ENDS.test(one.form) - ENDS.test(other.form))) {
        await sends(reader, text).catch((error) => troubles.push(error.message));
      }
      if (troubles.length > 0) throw new Error(troubles.join("\n\n"));
      stage.now("a text that changed meanwhile is not written over");
      await findsItChanged(stage, reader);
      if (role === "coordination") {
        stage.now("minutes that save themselves leave with the last words, at once");
        await penSaves(stage, reader, `${community}/rencontres/1/compte-rendu`);
      }
      stage.now(`${role} signs out with words unsent, and leaves none behind`);
      await signsOut(stage, reader, texts.find(({ form }) => !ENDS.test(form)));
      await reader.leaves();
    }
    console.log(`     ${seen.size} forms: ${[...seen].join(", ")}`);
    if (seen.size < 25) throw new Error(`only ${seen.size} forms with a text were found: the walk lost its way`);
  } finally {
    demonstration.stops();
    rmSync(data, { recursive: true, force: true });
  }
}, { audits: "off" });

/** The texts of each kind of form that nobody wrote in yet: where they are, and where they are sent. */
async function textsOf(reader, from, seen) {
  const [read, waiting, texts] = [new Map(), [...from], []];
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = route(new URL(address, "http://jasette").href);
    const times = read.get(kind) ?? 0;
    if (times >= (MOST_ALIKE[kind] ?? 1)) continue;
    read.set(kind, times + 1);
    await reader.goes(address);
    waiting.push(...(await links(reader)));
    for (const text of await reader.page.evaluate(textsHere)) {
      const form = route(new URL(text.form, "http://jasette").href);
      const name = `${form} ${text.id.replace(/\d+/g, "N")}`;
      if (seen.has(name)) continue;
      seen.add(name);
      texts.push({ ...text, address, kind: form, words: wordsFor(text.id, seen.size) });
    }
  }
  return texts;
}

function wordsFor(id, number) {
  const words = WORDS[id] ?? ((number) => `Un mot pour le numéro ${number}, à finir plus tard`);
  // As long as one another: none is in another.
  return words(String(number).padStart(3, "0"));
}

// Runs in the page.
function textsHere() {
  const areas = [...document.querySelectorAll("main textarea:not([hidden], [data-unkept])")];
  return areas.map((area) => ({ id: area.id, form: area.form.getAttribute("action"), savesItself: area.form.matches("[data-autosave]") }));
}

async function comesBack({ say }, reader, address, texts) {
  await reader.goes(address);
  for (const text of texts) await writes(reader, text);
  await reader.goes(ELSEWHERE);
  await reader.goes(address);
  for (const text of texts) {
    await holds(reader, text);
    if (!text.savesItself) await reader.sees(say("ui.draft-back"), boxOf(reader, text));
  }
}

/** Types as a hand does, then goes at once: nothing waits for a pause. */
async function writes(reader, text) {
  const area = reader.page.locator(`[id="${text.id}"]`);
  await area.evaluate((element) => {
    for (let at = element.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  });
  await area.fill(text.words);
}

async function holds(reader, text) {
  const found = await reader.page.locator(`[id="${text.id}"]`).inputValue();
  if (found !== text.words) throw new Error(`${text.form}: « ${text.id} » of ${text.address} holds « ${found} » instead of what was typed`);
}

function boxOf(reader, { id }) {
  return reader.page.locator(`[id="${id}-draft"]`);
}

async function throwsAway({ say }, reader, text) {
  await reader.goes(text.address);
  const box = boxOf(reader, text);
  await reader.presses(say("ui.draft-drop"), box);
  if (await kept(reader, text)) throw new Error(`${text.form} keeps what was thrown away`);
  await reader.presses(say("ui.draft-take"), box);
  await holds(reader, text);
}

/** Somebody else saved the same text meanwhile: nothing is written over it, and nothing is lost. */
async function findsItChanged({ say }, reader) {
  const text = { address: "/profil", form: "/profil", id: "cherche", words: "Quelqu’un qui cuisine pour dix" };
  await reader.goes(text.address);
  await writes(reader, text);
  await reader.goes(ELSEWHERE);
  await reader.page.evaluate(savesAtTheSameTime);
  await reader.goes(text.address);
  await holds(reader, { ...text, words: "Autre chose" });
  await reader.sees(say("ui.draft-changed"), boxOf(reader, text));
  await reader.presses(say("ui.draft-take"), boxOf(reader, text));
  await holds(reader, text);
  await reader.presses(say("ui.draft-drop"), boxOf(reader, text));
  await holds(reader, { ...text, words: "Autre chose" });
}

// Runs in the page: as another device of the same person.
async function savesAtTheSameTime() {
  const page = new DOMParser().parseFromString(await (await fetch("/profil")).text(), "text/html");
  const fields = new URLSearchParams(new FormData(page.querySelector("form:has([name=cherche])")));
  fields.set("cherche", "Autre chose");
  await fetch("/profil", { method: "POST", body: fields });
}

/** The server has the last words of a page that was left as they were typed: what the browser kept is put aside. */
async function penSaves({ say }, reader, minutes) {
  await reader.goes(minutes);
  await reader.presses(say("minutes.minutes-deed-draft"));
  await reader.page.waitForURL(/\/redaction/);
  const id = await reader.page.locator("form[data-autosave] textarea").first().getAttribute("id");
  const text = { address: `${minutes}/redaction`, form: "the minutes", id, words: "Les mots du dernier instant" };
  await writes(reader, text);
  await reader.goes(ELSEWHERE);
  await until("the last words to be saved", async () => (await reader.fetches(text.address)).text.includes(text.words));
  await reader.page.evaluate(() => localStorage.clear());
  await reader.goes(text.address);
  await holds(reader, text);
}

/** Sends the form as it stands, what it must have besides filled with anything. */
async function sends(reader, text) {
  await reader.goes(text.address);
  const area = reader.page.locator(`[id="${text.id}"]`);
  if ((await area.count()) === 0) return console.log(`     ${text.form}: ended by what was sent before`);
  // It left with another text of its form: to send it again would be to wait for nothing.
  if (await area.evaluate((element, words) => element.defaultValue === words, text.words)) return leftAlong(reader, text);
  await writes(reader, text);
  await area.evaluate(sendsTheFormAround);
  const became = await until(`${text.form} to be answered`, () => becameOf(reader, text));
  const why = became === "refused" && (await reader.page.locator("main").innerText()).replace(/\n+/g, " ");
  await reader.goes(text.address);
  if (became === "refused") {
    if (!(text.kind in REFUSED)) throw new Error(`${text.form} refused the words « ${text.words} »: ${why}`);
    return holds(reader, text);
  }
  if (await kept(reader, text)) throw new Error(`${text.form} was sent from ${text.address}, and its words are still kept`);
  if ((await boxOf(reader, text).count()) && (await boxOf(reader, text).isVisible())) throw new Error(`${text.form} speaks of words that were sent`);
}

async function leftAlong(reader, text) {
  if (await kept(reader, text)) throw new Error(`${text.form} was sent with another text of ${text.address}, and its words are still kept`);
}

// Runs in the page.
function sendsTheFormAround(area) {
  const form = area.form;
  // Who presses a button has left the field.
  area.dispatchEvent(new Event("change", { bubbles: true }));
  for (const line of form.querySelectorAll("input[inputmode=numeric], input[inputmode=decimal][required], input[type=text][required]")) {
    line.value ||= ["numeric", "decimal"].includes(line.inputMode) ? "20" : "Essai";
  }
  for (const day of form.querySelectorAll("input[type=date][required]")) day.value ||= "2027-06-30";
  // What stood in the others was sent before.
  for (const other of form.querySelectorAll("textarea[required]")) other.value ||= "Essai";
  for (const radio of form.querySelectorAll("input[type=radio]")) {
    if (![...form.querySelectorAll(`[name="${radio.name}"]`)].some((each) => each.checked)) radio.checked = true;
  }
  // Whom one writes to: one at least.
  const people = [...form.querySelectorAll("input[name=personnes]")];
  if (people.length > 0 && !people.some((each) => each.checked)) people[0].checked = true;
  for (const list of form.querySelectorAll("select[required]")) if (!list.value) list.selectedIndex = 1;
  const person = form.querySelector("select[name=personne]");
  if (person && !person.value) person.selectedIndex = 1;
  window.isBefore = true;
  form.requestSubmit(form.querySelector("button[type=submit], button:not([type])"));
}

/** What became of a form: « taken » once the browser forgot its words, « refused » where another page holds them. */
async function becameOf({ page }, { words }) {
  const now = (words) => {
    const isHeld = Object.values(localStorage).some((each) => each.includes(words));
    const isAnswer = !window.isBefore && document.readyState === "complete";
    return isHeld ? isAnswer && "refused" : "taken";
  };
  // The page may go away under the question.
  return page.evaluate(now, words).catch(() => false);
}

/** Whether the browser holds these words. */
function kept({ page }, { words }) {
  return page.evaluate((words) => Object.values(localStorage).some((each) => each.includes(words)), words);
}

async function signsOut({ say }, reader, text) {
  await reader.goes(text.address);
  await writes(reader, { ...text, words: "Un mot qui reste en plan" });
  await reader.goes("/profil");
  await reader.presses(say("communities.frame-sign-out"));
  await reader.isAt(say("identity.farewell-title"));
  const left = await reader.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("brouillon")));
  if (left.length > 0) throw new Error(`the browser still keeps ${left}`);
}
