// Draws docs/screenshots from the demonstration: `node e2e/screenshots.mjs PROGRAM DATA_FOLDER OUT_FOLDER`. bin/screenshots
// starts it. The pages are those of the mock-ups and a few more, as a person sees them when they open.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "./lib/browser.mjs";
import { Ledger } from "./lib/audit.mjs";
import { Person } from "./lib/person.mjs";
import { said } from "./lib/said.mjs";

const [program, data, out] = process.argv.slice(2);
const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const demonstration = await start("demo", "--data", join(data, "demo"));
// The demonstration writes to nobody, so it asks for codes only; a sign-in as most people meet it comes from an instance
// with a mail server, which is never called here.
const empty = await start("serve");
const browser = await launch();
try {
  mkdirSync(out, { recursive: true });
  for (const old of readdirSync(out).filter((name) => name.endsWith(".png"))) rmSync(join(out, old));
  await draw();
} finally {
  await browser.close();
  for (const { process } of [demonstration, empty]) process.kill();
}

async function draw() {
  const visitor = await opens("visitor", empty.address);
  await shoot(visitor, "sign-in", "/connexion", everyLook());
  await shoot(visitor, "sign-in", "/connexion", english());

  const amina = await entersAs("member");
  const community = await communityOf(amina);
  const meeting = await nextMeeting(amina, community);
  const room = await firstRoom(amina, community, "bons-coups");
  const pages = { home: community, conversation: room, meeting, "who-sees-what": `${community}/qui-voit-quoi`, error: "/nulle-part" };
  for (const [name, address] of Object.entries(pages)) await shoot(amina, name, address, everyLook());
  await shoot(amina, "meetings", `${community}/rencontres`, bothSizes());
  await shoot(amina, "members", `${community}/membres`, wide());

  const samira = await entersAs("facilitator");
  await shoot(samira, "attendance", `${await heldMeeting(samira, community)}/presences`, bothSizes());
  const elise = await entersAs("coordination");
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

async function entersAs(role) {
  const say = said("fr-CA");
  const person = await opens(role);
  const line = demonstration.doors.find((door) => door.startsWith(say(`communities.role-${role}`)));
  await person.goes(line.match(/http\S+/)[0]);
  await person.presses(say("identity.welcome-enter", { place: "Jasette" }));
  await person.page.waitForURL(/\/c\//);
  return person;
}

async function communityOf({ page }) {
  return new URL(page.url()).pathname.match(/^\/c\/[^/]+/)[0];
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

/** Starts the program on a free port, and keeps what it prints before it is ready. */
async function start(...words) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH, LANG: "fr_CA.UTF-8", JASETTE_LOG: "warn", JASETTE_DATA: join(data, words[0]),
    JASETTE_LISTEN: `127.0.0.1:${port}`, JASETTE_METRICS_LISTEN: "", JASETTE_SMTP_HOST: "127.0.0.1",
  };
  const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "inherit"] });
  const doors = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.endsWith(address)) return { process: child, address, doors };
    doors.push(line);
  }
  throw new Error(`jasette ${words[0]} did not start:\n${doors.join("\n")}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
