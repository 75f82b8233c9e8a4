// Every kind of page that somebody finds from home, by following links in the demonstration: each is there, fits the screen
// and passes the audit; those of a meeting are gone through with the Tab key alone, on both screens. `--pictures=FOLDER` keeps what each looks like.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { fromTheTop, tabThrough } from "../lib/keyboard.mjs";
import { links } from "../lib/links.mjs";
import { route } from "../lib/person.mjs";
import { said } from "../lib/said.mjs";

// Three readers see every page between them, on a phone and on a wide screen, by day and by night, in both languages.
const READERS = [
  ["facilitator", { lang: "fr-CA", width: 390, colour: "light", scripts: false }],
  ["coordination", { lang: "en-CA", width: 1280, colour: "dark", scripts: true }],
  ["member", { lang: "fr-CA", width: 390, colour: "dark", scripts: true }],
];
// Each meeting is another page: to come, polled, in progress, held.
const MOST_ALIKE = { "/c/…/rencontres/N": 12 };
// Where one prepares, answers, runs and remembers a meeting.
const BY_KEYBOARD = /\/rencontres\/N\//;

journey("every-page", inDemonstration([], async (stage, demonstration) => {
  for (const [role, setting] of READERS.filter(([role]) => [role, undefined].includes(stage.options.role))) {
    stage.now(`${role} reads every page: ${JSON.stringify(setting)}`);
    const reader = await stage.person(role, { base: demonstration.address, ...setting });
    const community = await entersAs(role, reader, demonstration);
    if (setting.lang === "en-CA") await speaksEnglish(reader);
    const pages = await reads(stage, reader, community);
    console.log(`     ${pages.length} kinds: ${pages.join(" ")}`);
    await reader.leaves();
  }
}));

/** Follows links until every kind of page was read; returns the kinds. */
async function reads(stage, reader, community) {
  const [read, waiting, troubles] = [new Map(), [community, "/profil"], []];
  const usual = (address) => route(new URL(address, "http://jasette").href);
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = usual(address);
    const times = read.get(kind) ?? 0;
    if (times >= (MOST_ALIKE[kind] ?? 1)) continue;
    read.set(kind, times + 1);
    try {
      await reader.goes(address);
      waiting.push(...(await links(reader)));
      if (stage.options.pictures) await pictures(stage, reader, `${kind}${times || ""}`);
      await reader.fits();
      await reader.audits();
      if (reader.scripts.on && BY_KEYBOARD.test(kind)) await byKeyboard(reader);
    } catch (error) {
      troubles.push(`${address}: ${error.message}`);
    }
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n\n"));
  return [...read.keys()];
}

async function byKeyboard({ page }) {
  await fromTheTop(page);
  await tabThrough(page);
}

async function speaksEnglish(reader) {
  await reader.goes("/profil");
  await reader.chooses("English");
  await reader.presses(said("fr-CA")("identity.profile-save"));
  await reader.page.waitForFunction(() => document.documentElement.lang.startsWith("en"));
}

async function pictures(stage, reader, kind) {
  const folder = join(stage.options.pictures, reader.name);
  mkdirSync(folder, { recursive: true });
  const name = kind.replace(/^\//, "").replace(/\//g, "_") || "root";
  await reader.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
