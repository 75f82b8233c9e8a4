// Draws docs/screenshots from the demonstration: `node e2e/screenshots.mjs PROGRAM DATA_FOLDER OUT_FOLDER`. bin/screenshots
// starts it. The pages are those of the mock-ups and a few more, as a person sees them when they open.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./lib/browser.mjs";
import { Ledger } from "./lib/audit.mjs";
import { entersAs, starts } from "./lib/demonstration.mjs";
import { Person } from "./lib/person.mjs";
import { said } from "./lib/said.mjs";

const [program, data, out] = process.argv.slice(2);
const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const demonstration = await starts(program, join(data, "demo"), "demo", "--data", join(data, "demo"));
// The demonstration writes to nobody, so it asks for codes only; a sign-in as most people meet it comes from an instance
// with a mail server, which is never called here.
const empty = await starts(program, join(data, "serve"), "serve");
const browser = await launch();
try {
  mkdirSync(out, { recursive: true });
  for (const old of readdirSync(out).filter((name) => name.endsWith(".png"))) rmSync(join(out, old));
  await draw();
} finally {
  await browser.close();
  for (const each of [demonstration, empty]) each.stops();
}

async function draw() {
  const visitor = await opens("visitor", empty.address);
  await shoot(visitor, "sign-in", "/connexion", everyLook());
  await shoot(visitor, "sign-in", "/connexion", english());

  const { person: amina, community } = await comesAs("member");
  const meeting = await nextMeeting(amina, community);
  const room = await firstRoom(amina, community, "bons-coups");
  const pages = { home: community, conversation: room, meeting, "who-sees-what": `${community}/qui-voit-quoi`, error: "/nulle-part" };
  for (const [name, address] of Object.entries(pages)) await shoot(amina, name, address, everyLook());
  await shoot(amina, "meetings", `${community}/rencontres`, bothSizes());
  await shoot(amina, "members", `${community}/membres`, wide());

  const { person: samira } = await comesAs("facilitator");
  await shoot(samira, "attendance", `${await heldMeeting(samira, community)}/presences`, bothSizes());
  await shoot(samira, "agenda", `${meeting}/ordre-du-jour`, bothSizes());
  await shoot(samira, "facilitation", `${meeting}/animation`, everyLook());
  await shoot(samira, "poll", await leadingTo(amina, community, "/sondage"), bothSizes());
  await shoot(amina, "poll-answer", await leadingTo(amina, community, "/sondage"), bothSizes());
  await shoot(amina, "minutes", await leadingTo(amina, community, "/compte-rendu"), bothSizes());
  await shoot(amina, "format", `${community}/formats/codev`, bothSizes());
  await shoot(amina, "decisions", `${community}/decisions`, bothSizes());
  const { person: elise } = await comesAs("coordination");
  for (const [name, address] of [["logic-model", "/saison"], ["invitations", "/invitations"]]) await shoot(elise, name, community + address, wide());

  await speaksEnglish(amina);
  for (const [name, address] of Object.entries(pages)) await shoot(amina, name, address, english());
}

function everyLook() {
  return Object.keys(SIZES).flatMap((size) => ["light", "dark"].map((colour) => ({ size, colour })));
}

function bothSizes() {
  return Object.keys(SIZES).map((size) => ({ size, colour: "light" }));
}

function wide() {
  return [{ size: "wide", colour: "light" }];
}

function english() {
  return [{ size: "wide", colour: "light", lang: "en" }];
}

async function shoot({ page }, name, address, looks) {
  for (const { size, colour, lang } of looks) {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme: colour, reducedMotion: "reduce" });
    await page.goto(lang && name === "sign-in" ? await inEnglish(page, address) : address, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const file = `${[name, size, colour, lang].filter(Boolean).join("-")}.png`;
    await page.screenshot({ path: join(out, file), animations: "disabled", caret: "hide" });
    console.log(file);
  }
}

// Somebody who has no account yet chooses the language of the page at its top.
async function inEnglish(page, address) {
  await page.goto(address);
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForFunction(() => document.documentElement.lang.startsWith("en"));
  return address;
}

async function opens(name, base = demonstration.address) {
  return Person.with(browser, name, { base }, new Ledger("off"));
}

async function comesAs(role) {
  const person = await opens(role);
  return { person, community: await entersAs(role, person, demonstration) };
}

async function nextMeeting({ page }, community) {
  await page.goto(community);
  return page.locator(`main a[href^="${community}/rencontres/"]:not([href*="date"])`).evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")).at(-1)).then((href) => nextOf(page, community, href));
}

// The card of the next meeting leads to it; the line of the season leads to all of them.
async function nextOf(page, community, otherwise) {
  const card = page.locator("main .card").filter({ has: page.locator("form[action$='/reponse']") }).first();
  const action = await card.locator("form").first().getAttribute("action").catch(() => null);
  return action ? action.replace(/\/reponse$/, "") : otherwise;
}

async function heldMeeting({ page }, community) {
  await page.goto(`${community}/rencontres`);
  const href = await page.locator("main a[href*='/rencontres/']").first().getAttribute("href");
  return href.match(/^\/c\/[^/]+\/rencontres\/\d+/)[0];
}

/** The first page with this ending to which the page of a meeting leads. */
async function leadingTo({ page }, community, ending) {
  await page.goto(`${community}/rencontres`);
  const all = await page.locator("main a[href*='/rencontres/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const meeting of new Set(all.filter((href) => /\/rencontres\/\d+$/.test(href)))) {
    await page.goto(meeting);
    const link = page.locator(`main a[href$='${ending}']`).first();
    if (await link.count()) return link.getAttribute("href");
  }
  throw new Error(`no meeting leads to ${ending}`);
}

async function firstRoom({ page }, community, name) {
  await page.goto(`${community}/salons`);
  return (await page.getByRole("link", { name: `# ${name}` }).first().getAttribute("href")).replace(/#.*/, "");
}

async function speaksEnglish(person) {
  const say = said("fr-CA");
  await person.page.setViewportSize(SIZES.wide);
  await person.goes("/profil");
  await person.chooses("English");
  await person.presses(say("identity.profile-save"));
  await person.page.waitForFunction(() => document.documentElement.lang.startsWith("en"));
}
