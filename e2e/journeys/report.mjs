// From the demonstration's season to a report that was sent: the first draft makes itself, a part is written, the figures of
// another are frozen, the members read, a decision adopts it, coordination sends it, and its files are opened. Presses are counted.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { programOf } from "../lib/program.mjs";
import { byHand, compared } from "../lib/report-by-hand.mjs";
import { computedAnew } from "../lib/report-figures.mjs";
import { said } from "../lib/said.mjs";

const READER = new URL("../readers/workbook.py", import.meta.url).pathname;

const WORDS = "On a tenu le rythme, même en février.";

journey("report", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };
  const samira = await stage.person("Samira", { ...base, width: 390 });
  const community = await entersAs("facilitator", samira, demonstration);
  const deeds = samira.hands.deeds();
  const hands = [[samira, samira.hands.now()]];
  await samira.audits();

  stage.now("one report was sent, one is being written, another makes its first draft by itself");
  await samira.goes(`${community}/rencontres`);
  await samira.audits();
  await samira.presses(say("reports.reports"), samira.page.locator("main"));
  await samira.isAt(say("reports.reports"));
  await samira.sees(say("reports.report-state-sent"));
  await samira.sees(say("reports.report-state-draft"));
  await samira.fits();
  await samira.audits();
  await deeds.atMost(3, "a first draft", async () => {
    await samira.presses(say("reports.report-begin"));
    await samira.isAt(say("reports.report-begin"));
    await samira.audits();
    await samira.chooses("Rapport final");
    await samira.presses(say("reports.report-begin-do"));
    await samira.sees(say("reports.report-done-begun"));
  });
  await samira.audits();
  await samira.fits();
  const report = new URL(samira.page.url()).pathname;

  stage.now("words go around the figures, which say where they come from and stay as they were frozen");
  await deeds.atMost(3, "write a part", async () => {
    await samira.presses(say("reports.report-write-spoken", { title: "Activités" }));
    await samira.isAt("Activités");
    await samira.audits();
    await samira.fits();
    await samira.writes(say("reports.report-before"), WORDS);
    await samira.presses(say("reports.report-save"));
    await samira.sees(say("reports.report-done-written"));
  });
  await samira.sees(WORDS);
  await samira.page.locator("#partie-4").getByText(say("reports.report-whence")).click();
  await samira.sees(say("almanac.evidence-activities"), samira.page.locator("#partie-4"));
  await samira.audits();
  await deeds.atMost(1, "freeze figures", async () => {
    await samira.presses(say("reports.report-freeze-spoken", { title: "Activités" }));
    await samira.sees(say("reports.report-done-frozen"));
  });
  await deeds.atMost(1, "give it to read", async () => {
    await samira.presses(say("reports.report-give"));
    await samira.sees(say("reports.report-done-given"));
  });

  stage.now("a member reads it, and changes nothing");
  const amina = await stage.person("Amina", { ...base, width: 1280 });
  await entersAs("member", amina, demonstration);
  await amina.audits();
  await amina.goes(report);
  await amina.sees(WORDS);
  await amina.seesNot(say("reports.report-freeze"));
  await amina.audits();

  stage.now("coordination writes the decision, which leads to the adoption, and sends it");
  const elise = await stage.person("Élise", { ...base, width: 1280 });
  await entersAs("coordination", elise, demonstration);
  await elise.audits();
  const hers = elise.hands.deeds();
  hands.push([elise, elise.hands.now()]);
  await elise.goes(report);
  await elise.audits();
  await hers.atMost(6, "from read to sent", async () => {
    await elise.presses(say("reports.report-adopt"));
    await elise.audits();
    await elise.presses(say("reports.report-write-decision"));
    await elise.audits();
    await elise.presses(say("decisions.decision-deed-write"), elise.page.locator("main form"));
    await elise.sees(say("reports.report-adopts", { title: "Rapport final" }));
    await elise.audits();
    await elise.presses(say("reports.report-adopts", { title: "Rapport final" }));
    await elise.isAt(say("reports.report-adopt"));
    await elise.audits();
    await elise.presses(say("reports.report-adopt-do"));
    await elise.sees(say("reports.report-done-adopted"));
    await elise.audits();
    await elise.presses(say("reports.report-send"));
  });
  await elise.audits();
  await elise.presses(say("reports.report-send-do"));
  await elise.sees(say("reports.report-done-sent"));
  const counts = hands.map(([person, before]) => person.hands.since(before));
  await elise.audits();

  stage.now("what was sent is kept with its print, and its files open");
  await amina.goes(report);
  await amina.sees(say("reports.report-version", { number: 1 }));
  await amina.sees(say("reports.report-print-same"));
  await amina.audits();
  for (const [ending, kind] of [["docx", "wordprocessingml"], ["xlsx", "spreadsheetml"]]) {
    const { type, text } = await amina.fetches(`${report}/versions/1/texte.${ending}`);
    if (!type.includes(kind) || !text.startsWith("PK")) throw new Error(`${ending}: ${type}`);
  }
  const { text } = await amina.fetches(`${report}/versions/1/texte.md`);
  if (!text.includes(WORDS)) throw new Error("the words are not in what was sent");

  stage.now("each number of its workbook is what it is, computed anew from what programs read");
  await recomputed();
  console.log(`  ${deeds.told()}; ${hers.told()}`);

  async function recomputed() {
    const elises = programOf(demonstration, stage.options.program, "elise.fortin@exemple.test");
    const aminas = programOf(demonstration, stage.options.program, "amina.benali@exemple.test");
    const [{ id: community }] = (await elises.ask("communities")).items;
    const { items } = await elises.ask(`communities/${community}/reports`);
    const found = items.find(({ id }) => report.endsWith(`/${id}`));
    const sheets = workbook(await elises.fetches(`communities/${community}/reports/${found.id}.xlsx`));
    if (sheets === null) return console.log("     left out: the workbook, because Python 3 is not there to read it");
    const asked = { ask: elises.ask, asMember: aminas.ask, community, report: found, now: elises.now(), say };
    const count = await computedAnew(sheets, asked);
    const drawings = await amina.page.locator("main div[role=img]").count();
    const ours = (kind) => counts.reduce((sum, each) => sum + each[kind], 0);
    compared({ presses: ours("presses"), keys: ours("keys") }, byHand(text, sheets, drawings));
    console.log(`     ${count} numbers and days in ${sheets.length} sheets, each computed anew from the API, equal`);
    if (count < 100) throw new Error("too few");
  }
}));

/** The sheets of a workbook, as Python reads them; nothing where Python is not there. */
function workbook(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "jasette-workbook-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    return JSON.parse(execFileSync("python3", [READER, join(folder, "book.xlsx")], { maxBuffer: 1 << 26 }));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
