// Before one sends: what could let a family be known is shown below the text, on the device, and the person decides. The page
// finds what the rules find in their own tests, asks for nothing while it looks, and is kept from nobody's keyboard.
import { readFileSync } from "node:fs";
import { journey } from "../lib/journey.mjs";
import { entersRoom, heard } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";
import { find, knownIn, namesIn } from "../../web/src/discretion/find.js";
import { firstNames } from "../../web/names/list.mjs";

const PEOPLE = ["Lucie Mercier", { name: "Jean Tremblay", width: 390 }];
const CASES = new URL("../../web/test/discretion-cases.txt", import.meta.url);
// A message has an end.
const AT_ONCE = 6_000;

const TEXTS = {
  "fr-CA": {
    room: "accueil",
    harmless: "Merci Lucie, on se revoit le 18 mars à la rencontre.",
    text: "J’ai rappelé Mme Ouellet. La petite Léa va à l’école Saint-Isaac-Jogues. Merci Jean!",
    marks: ["Mme Ouellet", "La petite Léa", "école Saint-Isaac-Jogues"],
    kept: "La petite",
    become: "J’ai rappelé une mère. La petite va à l’école Saint-Isaac-Jogues. Merci Jean!",
    number: "Son numéro : 514 555-0142",
  },
  "en-CA": {
    room: "welcome",
    harmless: "Thank you Lucie, we meet again on March 18 for the workshop.",
    text: "I called Mrs. Thompson. My neighbour’s son goes to Roslyn School with his sister Emma. Thanks Jean!",
    marks: ["Mrs. Thompson", "Roslyn School", "his sister Emma"],
    kept: "his sister",
    become: "I called a mother. My neighbour’s son goes to Roslyn School with his sister. Thanks Jean!",
    number: "Their number is 514 555-0142",
  },
};

// Longer than what the page takes for one press (`web/src/discretion.js`).
const ONE_PRESS = 700;

journey("discretion", async (stage) => {
  const { say, lang } = stage;
  const texts = TEXTS[lang];
  const { community, coordinator, people: [lucie, jean] } = await opensSeason(stage, PEOPLE);

  stage.now("what a room says all day shows nothing, and nothing is fetched before there are words");
  await entersRoom(lucie, say, community, texts.room);
  if (lucie.watch.requests.some((each) => /discretion|first-names/.test(each))) throw new Error("the rules were fetched for nothing");
  await lucie.writes(say("conversations.your-message"), texts.harmless);
  await until("the rules to be there", () => lucie.watch.requests.some((each) => each.includes("first-names")));
  await lucie.page.waitForTimeout(1_500);
  if (await blockOf(lucie).count()) throw new Error(`« ${texts.harmless} » is shown as if it told of a family`);

  stage.now("a name, a child and a school are listed, each with why; looking at them asks the server for nothing");
  const before = lucie.watch.requests.length;
  await lucie.writes(say("conversations.your-message"), texts.text);
  await lucie.sees(say("ui.discretion-lead"), blockOf(lucie));
  await shows(lucie, texts.marks);
  await lucie.sees(say("ui.discretion-kind-school"), blockOf(lucie));
  if (lucie.watch.requests.length > before) throw new Error(`asked for ${lucie.watch.requests.slice(before)}`);
  await lucie.audits();

  stage.now("one press puts neutral words, another keeps one’s own, another leaves it as it is");
  await lucie.presses(replace(say, "mother"), blockOf(lucie));
  await shows(lucie, texts.marks.slice(1));
  await lucie.presses(say("ui.discretion-keep").replace("…", texts.kept), blockOf(lucie));
  await holds(lucie, texts.become);
  await lucie.presses(say("ui.discretion-leave"), blockOf(lucie));
  await blockOf(lucie).waitFor({ state: "hidden" });
  await lucie.presses(say("conversations.send"));
  await until("the message to be said", async () => (await heard(lucie)).includes(texts.become));

  stage.now("on a phone, what must be looked at is shown before it leaves, and a second press sends it");
  await entersRoom(jean, say, community, texts.room);
  await jean.writes(say("conversations.your-message"), texts.number);
  await jean.presses(say("conversations.send"));
  await jean.sees(say("ui.discretion-held"), blockOf(jean));
  await jean.fits();
  await jean.audits();
  if ((await heard(jean)).includes(texts.number)) throw new Error("it left at the first press");
  // Two presses within half a second are one, of an unsteady hand: this hand read first.
  await jean.page.waitForTimeout(ONE_PRESS);
  await jean.presses(say("ui.discretion-anyway"), blockOf(jean));
  await until("the message to be said", async () => (await heard(jean)).includes(texts.number));
  await blockOf(jean).waitFor({ state: "hidden" });

  stage.now("by the keyboard alone, a message is corrected");
  await jean.presses(say("conversations.edit"));
  const field = jean.page.locator("#body");
  await field.focus();
  await jean.page.keyboard.press("End");
  await jean.page.keyboard.type(" ");
  await jean.sees("514 555-0142", blockOf(jean));
  await tabsTo(jean, replace(say, "phone"));
  await jean.page.keyboard.press("Enter");
  await until("the number to be gone", async () => !(await field.inputValue()).includes("555"));
  await jean.presses(say("conversations.edit-save"));
  await until("the message to be corrected", async () => !(await heard(jean)).some((each) => each.includes("555")));

  stage.now("coordination adds words of the neighbourhood, and they are looked at too");
  await coordinator.goes(`${community}/salons`);
  await coordinator.presses(say("conversations.watched-title"));
  await coordinator.isAt(say("conversations.watched-title"));
  await coordinator.writes(say("conversations.watched-words"), "parc Médéric");
  await coordinator.audits();
  await coordinator.presses(say("conversations.watched-save"));
  await coordinator.sees(say("conversations.done-watched"));
  await entersRoom(lucie, say, community, texts.room);
  await lucie.writes(say("conversations.your-message"), "Parc Mederic");
  await shows(lucie, ["Parc Mederic"]);
  await lucie.writes(say("conversations.your-message"), "");

  stage.now("the browser finds what the rules find in their own tests");
  const known = knownIn(["Amina Benali", "Lucie Mercier", "Jean Tremblay"].join("\n"));
  const names = namesIn(firstNames());
  await entersRoom(lucie, say, community, texts.room);
  for (const text of sentences(lang)) {
    await lucie.writes(say("conversations.your-message"), text);
    await shows(lucie, find(text, { names, known }).map(({ said }) => said));
  }
  await lucie.writes(say("conversations.your-message"), "");
}, { audits: "on request" });

function blockOf({ page }) {
  return page.locator(".discretion");
}

function replace(say, form) {
  return say("ui.discretion-replace").replace("…", say(`ui.discretion-form-${form}`));
}

async function shows(person, expected) {
  const now = async () => {
    const marks = await blockOf(person).locator("mark").allTextContents();
    return JSON.stringify(marks) === JSON.stringify(expected);
  };
  await until(`« ${expected.join(", ")} » to be shown`, now);
}

async function holds({ page }, text) {
  await until(`the field to hold « ${text} »`, async () => (await page.locator("#body").inputValue()) === text);
}

async function tabsTo({ page }, words) {
  for (let times = 0; times < 12; times += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.textContent.replaceAll("\u00a0", " "))) === words) return;
  }
  throw new Error(`« ${words} » is not reached by the keyboard`);
}

/** The sentences of the rules' own tests, in as few texts as a message holds; in one language, they are the same rules. */
function sentences(lang) {
  if (lang !== "fr-CA") return [];
  const lines = readFileSync(CASES, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  const texts = [""];
  for (const line of lines.map((line) => line.replace(/<[a-z]:([^>]*)>/g, "$1"))) {
    if (texts.at(-1).length + line.length > AT_ONCE) texts.push("");
    texts[texts.length - 1] += `${line}\n`;
  }
  return texts;
}
