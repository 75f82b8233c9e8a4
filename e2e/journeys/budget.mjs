// The money of the demonstration's season: an expense with a photo from a telephone, checked by coordination; a line that says why
// it is far from what was planned; hours given that a person accepts; a period that closes, in which nothing changes any more; and
// the workbook. Presses and keys of an expense are counted.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const PHOTO = { name: "reçu.png", mimeType: "image/png", buffer: readFileSync(fileURLToPath(new URL("../../crates/app/src/commands/demo/quilt.png", import.meta.url))) };
const SUPPLIER = "Épicerie du Marché";
const WORDS = "Deux organismes ont reçu le groupe : les salles n’ont presque rien coûté.";

journey("budget", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };
  const samira = await stage.person("Samira", { ...base, width: 390 });
  const community = await entersAs("facilitator", samira, demonstration);
  await samira.audits();
  const deeds = samira.hands.deeds();

  stage.now("a photo, an amount, a line, a supplier: an expense from a telephone");
  await samira.goes(`${community}/rencontres`);
  await samira.audits();
  await samira.presses(say("budget.budget"), samira.page.locator("main"));
  await samira.isAt(say("budget.budget"));
  await samira.fits();
  await samira.audits();
  await deeds.atMost(7, "an expense with its receipt", async () => {
    await samira.presses(say("budget.expense-enter"));
    await samira.isAt(say("budget.expense-enter"));
    samira.hands.press();
    await samira.field(say("budget.expense-receipt")).setInputFiles(PHOTO);
    await samira.writes(say("budget.expense-amount"), "48,29 $");
    await samira.picks(say("budget.expense-line"), "Matériel d’activité");
    await samira.writes(say("budget.expense-supplier"), SUPPLIER);
    await samira.presses(say("budget.expense-keep"));
    await samira.sees(say("budget.done-expense"));
  });
  await samira.sees("48,29 $");
  await samira.fits();
  await samira.audits();
  const expense = new URL(samira.page.url()).pathname;

  stage.now("the wrong receipt is taken off, and the right one added");
  // A picture that lets nothing through is written anew as a photograph.
  await samira.presses(say("budget.receipt-take-off", { name: "reçu.jpg" }));
  await samira.sees(say("budget.done-taken-off"));
  await samira.sees(say("budget.expense-no-receipt"));
  await samira.presses(say("budget.expense-change"), samira.page.locator("main"));
  await samira.isAt(say("budget.expense-change"));
  await samira.field(say("budget.expense-receipt")).setInputFiles(PHOTO);
  await samira.presses(say("budget.expense-keep"));
  await samira.sees(say("budget.done-expense"));

  stage.now("coordination checks it; from then on it changes no more");
  const elise = await stage.person("Élise", { ...base, width: 1280 });
  await entersAs("coordination", elise, demonstration);
  await elise.goes(`${community}/budget/depenses`);
  await elise.isAt(say("budget.expenses"));
  await elise.audits();
  await elise.presses(SUPPLIER, elise.page.locator("main"));
  await elise.isAt(SUPPLIER);
  await elise.audits();
  await elise.presses(say("budget.expense-check"));
  await elise.sees(say("budget.done-checked"));
  await elise.audits();
  await samira.goes(expense);
  await samira.seesNot(say("budget.expense-change"));

  stage.now("a line that is far from what was planned says why");
  await elise.goes(`${community}/budget`);
  await elise.isAt(say("budget.budget"));
  await elise.presses(say("budget.gap-explain-spoken", { line: "Locaux" }));
  await elise.isAt(say("budget.gap-title", { line: "Locaux" }));
  await elise.audits();
  await elise.writes(say("budget.gap-words"), WORDS);
  await elise.presses(say("budget.gap-keep"));
  await elise.sees(say("budget.done-explained"));
  await elise.sees(WORDS);

  stage.now("hours that were given count once a person accepts them, and are no money");
  await samira.goes(`${community}/budget/apports`);
  await samira.isAt(say("budget.gifts"));
  await samira.fits();
  await samira.audits();
  await samira.presses(say("budget.gift-accept"));
  await samira.sees(say("budget.done-gift"));
  await samira.audits();

  stage.now("a period closes, and nothing in it changes any more");
  await elise.goes(`${community}/budget/fermetures`);
  await elise.isAt(say("budget.closings"));
  await elise.audits();
  await elise.writes(say("budget.closing-from"), "2026-12-01");
  await elise.writes(say("budget.closing-to"), "2027-02-28");
  await elise.presses(say("budget.closing-do"));
  await elise.sees(say("budget.done-closed"));
  await elise.sees(say("budget.closings-told"));
  await elise.audits();
  samira.watch.pardon(/: 409 for POST .*\/depenses\/nouvelle/);
  await samira.goes(`${community}/budget/depenses/nouvelle`);
  await samira.writes(say("budget.expense-amount"), "5");
  await samira.picks(say("budget.expense-line"), "Locaux");
  await samira.writes(say("budget.expense-supplier"), SUPPLIER);
  await samira.presses(say("budget.expense-more"));
  await samira.writes(say("budget.expense-day"), "2027-02-15");
  await samira.presses(say("budget.expense-keep"));
  await samira.sees(say("budget.budget-day-closed"));
  await samira.audits();

  stage.now("what else coordination settles, and the files");
  for (const [page, heading] of [["sources", "sources"], ["reamenagements", "moves"], ["postes", "lines"], ["seuils", "thresholds"], ["import", "import"]]) {
    await elise.goes(`${community}/budget/${page}`);
    await elise.isAt(say(`budget.${heading}`));
    await elise.audits();
  }
  for (const [page, kind] of [["classeur.xlsx", "spreadsheetml"], ["depenses.csv", "text/csv"], ["pieces.zip", "zip"]]) {
    const { status, type } = await elise.fetches(`${community}/budget/${page}`);
    if (status !== 200 || !type.includes(kind)) throw new Error(`${page}: ${status} ${type}`);
  }
  const { text } = await elise.fetches(`${community}/budget/depenses.csv`);
  if (!text.includes(SUPPLIER) || !text.includes("48,29")) throw new Error(`the file of expenses lacks one: ${text}`);
  console.log(`  ${deeds.told()}`);
}));
