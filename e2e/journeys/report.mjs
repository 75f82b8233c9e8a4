// From the demonstration's season to a report that was sent: the first draft makes itself, a part is written, the figures of
// another are frozen, the members read, a decision adopts it, coordination sends it, and its files are opened. Presses are counted.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const WORDS = "On a tenu le rythme, même en février.";

journey("report", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };
  const samira = await stage.person("Samira", { ...base, width: 390 });
  const community = await entersAs("facilitator", samira, demonstration);
  const deeds = samira.hands.deeds();
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
  console.log(`  ${deeds.told()}; ${hers.told()}`);
}));
