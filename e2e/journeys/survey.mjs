// A survey of the group: prepared from ready questions and one of the group's own, opened, answered by seven without an account
// (telephones with scripts and without, one in English, one by keys alone, one on paper), closed by who prepared it, read by a member beside nothing
// but its own words.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { keysOf } from "../lib/keyboard.mjs";
import { said } from "../lib/said.mjs";

const TITLE = "Avant l’été";
const OWN = "Que garderiez-vous pour l’an prochain?";
/** Which of those who answer has a keyboard and nothing else. */
const BY_KEYS = 5;
const READY = ["ready-c1", "ready-e1", "ready-n1"];

journey("survey", inDemonstration([], async (stage, demonstration) => {
  const [say, english] = [said("fr-CA"), said("en-CA")];
  const base = { base: demonstration.address, lang: "fr-CA" };
  const elise = await stage.person("Élise", { ...base, width: 1280, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("coordination", elise, demonstration);
  const { page } = elise;
  await elise.audits();

  stage.now("a survey is prepared from the model's page");
  await elise.goes(`${community}/evaluation`);
  await elise.audits();
  await elise.presses(say("evaluation.model-surveys"));
  await elise.isAt(say("surveys.surveys"));
  await elise.presses(say("surveys.survey-add"));
  await elise.isAt(say("surveys.survey-add"));
  for (const ready of READY) await elise.chooses(say(`surveys.${ready}`));
  await elise.presses(say("surveys.survey-keep"));
  await page.getByRole("alert").first().waitFor();
  await elise.audits();
  await elise.writes(say("surveys.survey-title"), TITLE);
  await elise.presses(say("surveys.survey-keep"));
  await elise.sees(say("surveys.done-survey"));
  await elise.isAt(TITLE);

  stage.now("a question of the group's own");
  await elise.presses(say("surveys.question-add"));
  await elise.isAt(say("surveys.question-add"));
  await elise.writes(say("surveys.question-words"), OWN);
  await elise.picks(say("surveys.question-kind"), say("surveys.kind-text"));
  await elise.presses(say("surveys.question-keep"));
  await elise.sees(say("surveys.done-question"));
  await elise.presses(say("surveys.survey-change"));
  await page.waitForURL(/modification$/);
  await elise.audits();
  await elise.presses(say("surveys.survey-leave"));
  await elise.isAt(TITLE);

  stage.now("it is opened, and nothing of it changes any more");
  await elise.presses(say("surveys.survey-to-open"));
  await elise.isAt(say("surveys.survey-to-open"));
  await elise.presses(say("surveys.survey-open-do"));
  await elise.sees(say("surveys.done-survey-open"));
  await elise.sees(say("surveys.survey-few"));
  await elise.audits();
  const survey = new URL(page.url()).pathname;
  const form = new URL(await page.getByRole("link", { name: say("surveys.survey-answer"), exact: true }).getAttribute("href"), demonstration.address).pathname;

  stage.now("six answer by telephone, without an account");
  for (const rank of [1, 2, 3, 4, 5, 6]) {
    const words = rank === 2 ? english : say;
    const setting = { ...base, lang: rank === 2 ? "en-CA" : "fr-CA", width: rank === 3 ? 1280 : 390, scripts: rank % 2 === 1 };
    const device = await stage.person(`device ${rank}`, setting);
    await device.goes(form);
    await device.fits();
    if (rank === 1) await mistakes(device);
    if (rank <= 3) await device.audits();
    const own = ["Le café.", "The tea.", "Du temps.", "Les rires.", "Nos marches.", "Ce local."][rank - 1];
    if (rank === BY_KEYS) await byKeys(device, own);
    else {
      for (const question of await device.page.locator("fieldset").all()) await question.getByRole("radio").nth(rank % 5).check();
      await device.writes(words("surveys.ready-n1"), String(rank));
      await device.writes(OWN, own);
      await device.presses(words("surveys.answer-send"));
    }
    await device.sees(words("surveys.answer-kept"));
    if (rank === 1) await device.audits();
    await device.leaves();
    stage.people.pop();
  }

  stage.now("one on paper");
  await elise.goes(survey);
  await elise.sees(say("surveys.survey-enough"));
  await elise.presses(say("surveys.survey-print"));
  await page.waitForURL(/papier$/);
  await elise.audits();
  await elise.goes(survey);
  await elise.presses(say("surveys.survey-enter"));
  await elise.isAt(say("surveys.survey-enter"));
  await page.locator("fieldset").first().getByRole("radio").nth(3).check();
  await elise.presses(say("surveys.ballot-keep"));
  await elise.sees(say("surveys.done-ballot"));

  stage.now("it closes, and a member reads it");
  await elise.goes(survey);
  await elise.presses(say("surveys.survey-to-close"));
  await elise.isAt(say("surveys.survey-to-close"));
  await elise.presses(say("surveys.survey-close-do"));
  await elise.sees(say("surveys.done-survey-closed"));
  await elise.seesNot("Le café.");
  await elise.presses(say("surveys.words-read"));
  await elise.isAt(say("surveys.words-title"));
  await elise.audits();
  const amina = await stage.person("Amina", { ...base, width: 390, scripts: true });
  await entersAs("member", amina, demonstration);
  await amina.audits();
  await amina.goes(survey);
  await amina.sees(say("surveys.result-no-cause"));
  await amina.seesNot("Le café.");
  await amina.fits();
  await amina.audits();
  await elise.presses(say("surveys.words-show"));
  await elise.sees(say("surveys.done-words-shown"));
  await amina.goes(survey);
  await amina.sees("Le café.");

  stage.now("the one of the demonstration, read and answered");
  await amina.goes(`${community}/evaluation/questionnaires`);
  await amina.audits();
  await amina.presses("Au début de la saison");
  await amina.isAt("Au début de la saison");
  await amina.fits();

  /** Answers without a mouse: to the first step of each question by Tab, to the third by the arrows, and down to the button. */
  async function byKeys(device, own) {
    const { writes, enters, ticks } = keysOf(device.page);
    for (const question of await device.page.locator("fieldset").all()) {
      const steps = question.getByRole("radio");
      await ticks(steps.first());
      for (let presses = 0; presses < 2; presses += 1) await device.page.keyboard.press("ArrowDown");
      if (!(await steps.nth(2).isChecked())) throw new Error("the arrows do not go from step to step");
    }
    await writes(device.field(say("surveys.ready-n1")), "5");
    await writes(device.field(OWN), own);
    await enters(device.page.getByRole("button", { name: say("surveys.answer-send"), exact: true }));
  }

  /** What is refused comes back beside its field, with what was typed. */
  async function mistakes(device) {
    await device.presses(say("surveys.answer-send"));
    await device.sees(say("surveys.answer-nothing"));
    await device.writes(say("surveys.ready-n1"), "plusieurs");
    await device.presses(say("surveys.answer-send"));
    await device.page.locator(".wrong").first().waitFor();
    const typed = await device.field(say("surveys.ready-n1")).inputValue();
    if (typed !== "plusieurs") throw new Error(`what was typed is gone: ${typed}`);
  }
}));
