// A survey on the device of whoever answers: a question that is asked only where another one was answered so, one question at a time,
// and answers that stay there until they are sent, for who asks for it. A telephone without scripts has everything on one page, and what
// is not asked is left out. Then the form of families, in both languages, on a telephone: nothing of this, and nothing is kept.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const [TITLE, FAMILIES] = ["Au passage", "Vous et les vôtres"];
const [WHY, LAST] = ["Qu’est-ce qui vous aide le plus?", "Un mot pour finir"];
const ANSWER = "La rencontre de mars";

journey("survey-at-hand", inDemonstration([], async (stage, demonstration) => {
  const [say, english] = [said("fr-CA"), said("en-CA")];
  const base = { base: demonstration.address, lang: "fr-CA", width: 390, scripts: true };
  const elise = await stage.person("Élise", { ...base, width: 1280, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("coordination", elise, demonstration);
  await elise.audits();

  stage.now("a question is asked of those alone who answered another one so");
  const form = await opens(TITLE, ["ready-c1"], async () => {
    await asks(WHY, async () => {
      await elise.presses(say("surveys.question-depends"));
      await elise.picks(say("surveys.question-after"), say("surveys.ready-c1"));
      await elise.writes(say("surveys.question-step"), "9");
    }, say("surveys.question-no-step", { first: 1, last: 5 }));
    await asks(LAST);
  });

  stage.now("one question at a time, on a telephone of one's own");
  const ana = await stage.person("Ana", base);
  await ana.goes(form);
  await hides(ana, WHY);
  await ana.auditsOnce("a form at hand");
  await ana.fits();
  await ana.presses(say("surveys.answer-one"));
  await ana.sees(say("surveys.answer-place", { place: 1, count: 2 }));
  await answers(ana, 3);
  await ana.sees(say("surveys.answer-place", { place: 1, count: 3 }));
  await ana.auditsOnce("one question");
  await ana.fits();
  await ana.presses(say("surveys.answer-after"));
  await ana.sees(WHY);
  await ana.writes(WHY, ANSWER);
  await ana.chooses(say("surveys.answer-keep"));

  stage.now("what she answered is there when she comes back, and gone once it is sent");
  await ana.goes(form);
  await holds(ana, WHY, ANSWER);
  if (!(await ana.page.getByRole("radio").nth(3).isChecked())) throw new Error("what was chosen is gone");
  await ana.presses(say("surveys.answer-send"));
  await ana.sees(say("surveys.answer-kept"));
  const kept = await ana.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("questionnaire")));
  if (kept.length > 0) throw new Error(`the device keeps ${kept}`);

  stage.now("who changes their mind is not asked, and a device keeps nothing that nobody asked it to");
  const dan = await stage.person("Dan", base);
  await dan.goes(form);
  await answers(dan, 4);
  await dan.sees(WHY);
  await answers(dan, 0);
  await hides(dan, WHY);
  await dan.goes(form);
  if (await dan.page.getByRole("radio").nth(0).isChecked()) throw new Error("the device kept what nobody asked it to keep");

  stage.now("without scripts everything is on one page, and says when to answer");
  const bea = await stage.person("Béa", { ...base, scripts: false });
  await bea.goes(form);
  await bea.sees(say("surveys.condition-least", { step: say("surveys.five-4"), question: say("surveys.ready-c1") }));
  await bea.auditsOnce("a form without scripts");
  await answers(bea, 0);
  await bea.writes(WHY, "Ce qu’on ne m’a pas demandé");
  await bea.presses(say("surveys.answer-send"));
  await bea.sees(say("surveys.answer-kept"));

  stage.now("families answer on the telephone of somebody else, in French and in English");
  const families = await opens(FAMILIES, ["ready-f1", "ready-f5"], null, say("surveys.audience-families"));
  const phone = await stage.person("un téléphone", base);
  await phone.goes(families);
  await phone.seesNot(say("surveys.answer-keep"));
  await phone.auditsOnce("the form of families");
  await phone.fits();
  await phone.presses(english("surveys.families-in-this-language"));
  await phone.sees(english("surveys.ready-f1"));
  await phone.auditsOnce("the form of families, in English");
  await phone.fits();
  for (const question of await phone.page.locator("fieldset").all()) await question.getByRole("radio").nth(4).check();
  await phone.presses(english("surveys.answer-send"));
  await phone.sees(english("surveys.families-kept"));
  await phone.auditsOnce("families are thanked");
  await phone.fits();
  const left = await phone.page.evaluate(() => [Object.keys(localStorage).length, document.cookie]);
  if (left[0] !== 0 || left[1]) throw new Error(`something is left on it: ${left}`);

  async function opens(title, ready, more, audience) {
    await elise.goes(`${community}/evaluation/questionnaires/nouveau`);
    await elise.auditsOnce("a survey is prepared");
    await elise.writes(say("surveys.survey-title"), title);
    if (audience) await elise.chooses(audience);
    for (const question of ready) await elise.chooses(say(`surveys.${question}`));
    await elise.presses(say("surveys.survey-keep"));
    await elise.isAt(title);
    await more?.();
    await elise.auditsOnce("a survey as it is prepared");
    await elise.presses(say("surveys.survey-to-open"));
    await elise.isAt(say("surveys.survey-to-open"));
    await elise.presses(say("surveys.survey-open-do"));
    await elise.sees(say("surveys.done-survey-open"));
    return elise.page.getByRole("link", { name: say("surveys.survey-answer"), exact: true }).getAttribute("href");
  }

  /** A question of the group's own; `depends` fills where alone it is asked, with a step that is none, which is said. */
  async function asks(words, depends, wrong) {
    await elise.presses(say("surveys.question-add"));
    await elise.isAt(say("surveys.question-add"));
    await elise.writes(say("surveys.question-words"), words);
    await elise.picks(say("surveys.question-kind"), say("surveys.kind-line"));
    await depends?.();
    await elise.presses(say("surveys.question-keep"));
    if (wrong) {
      await elise.sees(wrong);
      await elise.audits();
      await elise.writes(say("surveys.question-step"), "4");
      await elise.presses(say("surveys.question-keep"));
    }
    await elise.sees(say("surveys.done-question"));
  }

  /** It stands in the page, and nobody sees it, hears it or comes to it by a key. */
  async function hides(device, label) {
    if (await device.page.getByLabel(label, { exact: true }).isVisible()) throw new Error(`« ${label} » is asked`);
  }

  async function answers(device, step) {
    await device.page.getByRole("radio").nth(step).check();
  }

  async function holds(device, label, expected) {
    const value = await device.field(label).inputValue();
    if (value !== expected) throw new Error(`« ${value} » stands in ${label}`);
  }
}));
