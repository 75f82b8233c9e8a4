// What people print, on the sheets of here and of elsewhere: nothing is cut, no page is empty or holds a title alone, the text
// begins on the first page, what is folded on a screen is open. `--pictures=FOLDER` keeps the PDFs.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { links } from "../lib/links.mjs";
import { SHEETS, excess, place, plain, printed, troubles } from "../lib/paper.mjs";
import { route } from "../lib/person.mjs";

// Each kind of page that is handed out or pinned to a wall, and how many of a kind are tried.
const PRINTED = {
  "/c/…/rencontres": 1,
  "/c/…/calendrier": 1,
  "/c/…/rencontres/N": 12,
  "/c/…/rencontres/N/presences/feuille": 2,
  "/c/…/rencontres/N/ordre-du-jour/feuille": 3,
  "/c/…/rencontres/N/lieu": 2,
  "/c/…/rencontres/N/compte-rendu": 4,
  "/c/…/comptes-rendus/N/organismes": 1,
  "/c/…/comptes-rendus/N/chiffres": 1,
  "/c/…/decisions": 1,
  "/c/…/engagements": 1,
  "/c/…/saison": 1,
  "/c/…/charte": 1,
  "/c/…/membres": 1,
};
// A signature needs so much, in millimetres, before the margin.
const TO_SIGN = 45;

journey("paper", inDemonstration([], async (stage, demonstration) => {
  const wrong = [];
  const reader = await stage.person("facilitator", { base: demonstration.address });
  const community = await entersAs("facilitator", reader, demonstration);
  stage.now("every page that people print, on Letter and on A4");
  const seen = await readsAll(reader, community, (kind) => prints(stage, reader, kind).then((found) => wrong.push(...found)));
  wrong.push(...Object.keys(PRINTED).filter((kind) => !seen.has(kind)).map((kind) => `${kind} was not found`));

  stage.now("the poster of the room");
  const coordinator = await stage.person("coordination", { base: demonstration.address });
  await entersAs("coordination", coordinator, demonstration);
  await coordinator.goes(`${community}/invitations`);
  await coordinator.presses(stage.say("communities.invite-make-link"));
  wrong.push(...(await prints(stage, coordinator, "the poster of the room")));

  stage.now("the logic model, whole on one sheet");
  wrong.push(...(await ofTheModel(reader, `${community}/evaluation`)));
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}), { audits: "off" });

/** Follows links from home to every kind that is printed; returns the kinds that were found. */
async function readsAll(reader, community, does) {
  const [read, waiting, asked] = [new Map(), [community], new Set([community])];
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = kindOf(address, community);
    const times = read.get(kind) ?? 0;
    if (times >= (PRINTED[kind] ?? 1)) continue;
    read.set(kind, times + 1);
    await reader.goes(address);
    for (const next of await links(reader)) if (!asked.has(next)) waiting.push(next) && asked.add(next);
    if (PRINTED[kind]) await does(`${kind} (${address})`);
  }
  return new Set(read.keys());
}

/** The picture alone, with every word of it, upright on each sheet; what is wrong, by name. */
async function ofTheModel(reader, address) {
  await reader.goes(address);
  const parts = await reader.page.locator(".model .node title").allTextContents();
  const found = [];
  for (const sheet of Object.keys(SHEETS)) {
    const pages = await printed(reader.page, sheet);
    const text = plain(pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(""));
    if (pages.length !== 1) found.push(`the model takes ${pages.length} sheets of ${sheet}`);
    found.push(...parts.filter((part) => !text.includes(plain(part))).map((part) => `the model on ${sheet} cuts « ${part} »`));
    found.push(...troubles(pages, []).map((trouble) => `the model on ${sheet}: ${trouble}`));
  }
  return parts.length < 15 ? ["the model has too few parts to be tried"] : found;
}

function kindOf(address, community) {
  return route(new URL(address, "http://jasette").href).replace(community, "/c/…");
}

/** Prints the page that is open on each sheet; what is wrong, by name. */
async function prints(stage, { page }, kind) {
  const signs = /presences.feuille/.test(kind);
  const headings = await page.locator("h1, h2, h3, caption, thead tr").allTextContents();
  const folded = await page.locator("main details:not(.off-paper) > p").allTextContents();
  const found = [];
  for (const sheet of Object.keys(SHEETS)) {
    const pages = await printed(page, sheet);
    if (stage.options.pictures) await keeps(stage.options.pictures, page, `${kind}-${sheet}`);
    const here = [...troubles(pages, headings), ...missing(pages, folded), ...(signs ? unsigned(stage, pages) : []), ...(await excess(page, sheet)), ...(await emptied(page))];
    found.push(...here.map((trouble) => `${kind} on ${sheet}: ${trouble}`));
  }
  return found;
}

/** The cards and the parts of which nothing but the title would be printed. */
async function emptied(page) {
  await page.emulateMedia({ media: "print" });
  const alone = await page.locator("main :is(.card, .part)").evaluateAll((cards) => {
    const words = (element) => element.innerText.trim();
    return cards.filter((card) => words(card) !== "" && [...card.querySelectorAll("h2, h3")].some((title) => words(title) === words(card))).map(words);
  });
  await page.emulateMedia({ media: null });
  return alone.map((title) => `nothing is printed under « ${title} »`);
}

/** What is folded on the screen and is not on the paper. */
function missing(pages, folded) {
  const text = plain(pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(""));
  return folded.filter((words) => words.trim() && !text.includes(plain(words))).map((words) => `« ${words.trim().slice(0, 60)} » stays folded`);
}

/** The columns of the sheet that goes round the room. */
function unsigned({ say }, pages) {
  const names = ["name", "organization", "coming", "signature"].map((column) => say(`meetings.sheet-${column}`));
  const places = names.map((name) => place(pages, name));
  if (places.includes(undefined)) return [`a column is missing of ${names.join(", ")}`];
  const room = places.at(-1).beyond - 15;
  return room < TO_SIGN ? [`${room.toFixed()} mm are left to sign`] : [];
}

async function keeps(folder, page, name) {
  mkdirSync(folder, { recursive: true });
  await page.pdf({ format: name.endsWith("A4") ? "A4" : "Letter", path: join(folder, `${name.replace(/[^\w-]+/g, "_")}.pdf`) });
}
