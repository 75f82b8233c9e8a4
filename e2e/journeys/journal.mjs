// A log of one's own: found from the profile, written in one part, changed, taken out as text, erased; nobody else finds it.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const FELT = "Une fatigue d’éléphant, puis un rire.";
const THEME = "Finir à l’heure";
const THOUGHT = "La prochaine fois, je dis que je pars.";

journey("journal", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };
  const amina = await stage.person("Amina", { ...base, width: 390 });
  const community = await entersAs("member", amina, demonstration);
  await amina.audits();

  stage.now("from the profile, a day is written, in one part");
  await amina.goes("/profil");
  await amina.audits();
  await amina.presses(say("journal.journal-open"));
  await amina.isAt(say("journal.journal"));
  await amina.sees(say("journal.journal-none"));
  await amina.presses(say("journal.entry-write"));
  await amina.isAt(say("journal.entry-write"));
  await amina.fits();
  amina.watch.pardon(/^Amina: 422 for POST/);
  await amina.presses(say("journal.entry-keep"));
  await amina.sees(say("journal.entry-nothing"));
  await amina.audits();
  await amina.writes(say("journal.entry-felt"), FELT);
  await amina.presses(say("journal.entry-keep"));
  await amina.sees(say("journal.done-entry"));
  await amina.sees(FELT);
  await amina.fits();
  await amina.audits();

  stage.now("it is gone on with, and taken out as text");
  await amina.page.getByRole("link", { name: beginning(say("journal.entry-change")) }).click();
  await amina.page.waitForURL(/journal\/\d+$/);
  await amina.audits();
  await amina.writes(say("journal.entry-thought"), THOUGHT);
  await amina.presses(say("journal.entry-keep"));
  await amina.sees(THOUGHT);
  const { type, text } = await amina.fetches("/profil/journal.md");
  if (!type.startsWith("text/markdown") || !text.includes(FELT) || !text.includes(THOUGHT)) throw new Error(`taken out: ${type} ${text}`);

  stage.now("nobody else finds it, not by its address either");
  const entry = await amina.page.getByRole("link", { name: beginning(say("journal.entry-change")) }).getAttribute("href");
  const samira = await stage.person("Samira", { ...base, width: 1280 });
  await entersAs("facilitator", samira, demonstration);
  await samira.audits();
  const { status } = await samira.fetches(entry);
  if (status !== 404) throw new Error(`somebody else reads it: ${status}`);
  await samira.goes(`${community}/recherche?q=éléphant`);
  await samira.audits();
  await samira.seesNot(FELT);

  stage.now("she brings something of it to the group: what she writes beside it, and nothing else");
  await amina.goes(entry);
  await amina.presses(say("journal.entry-leads"));
  await amina.presses(say("themes.theme-propose-from"));
  await amina.isAt(say("themes.theme-propose"));
  await amina.presses(say("themes.theme-own-note"));
  await amina.sees(FELT);
  await amina.fits();
  await amina.audits();
  await amina.writes(say("themes.theme-sentence"), THEME);
  await amina.presses(say("themes.theme-propose"));
  await amina.isAt(THEME);
  const theme = new URL(amina.page.url()).pathname;
  await samira.goes(theme);
  await samira.isAt(THEME);
  await samira.seesNot(FELT);
  await samira.audits();

  stage.now("it is erased");
  await amina.goes(entry);
  await amina.presses(say("journal.entry-erase"));
  await amina.presses(say("journal.entry-erase-do"));
  await amina.sees(say("journal.done-entry-erased"));
  await amina.seesNot(FELT);

  /** The link says of which day it is, after these words. */
  function beginning(words) {
    return new RegExp(`^${words}`);
  }
}));
