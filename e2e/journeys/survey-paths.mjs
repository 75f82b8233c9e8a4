// The path of each person: six answer a first survey and seal what they said, five with four words that they note, one with five
// small answers. It shows nothing alone. At the second, each opens theirs again; a slip is said and kept; only pairs are shown.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const [FIRST, SECOND] = ["Avant les formations", "Après les formations"];
const READY = ["ready-c1", "ready-r1"];
const PEOPLE = ["Ana", "Béa", "Chloé", "Dan", "Ève", "Farid"];
/** Who ties both answers by five small ones instead of four words. */
const BY_ANSWERS = "Farid";
const SMALL = ["F", "26", "G", "1", "C"];

journey("survey-paths", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA" };
  const elise = await stage.person("Élise", { ...base, width: 1280, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("coordination", elise, demonstration);
  await elise.audits();
  const kept = new Map();

  stage.now("a first survey, whose answers will sleep");
  const first = await opens(FIRST, null);

  stage.now("six answer it, and note what opens it again");
  for (const name of PEOPLE) await withTelephone(name, first.form, (device) => seals(device, name));

  stage.now("closed, it shows nothing alone");
  await closes(first);
  await elise.sees(say("surveys.result-sleeps", { count: 5 }));
  await elise.seesNot(say("surveys.together"));
  await elise.audits();

  stage.now("a second one, of the same questions");
  const second = await opens(SECOND, FIRST);

  stage.now("each opens theirs again");
  for (const name of PEOPLE) await withTelephone(name, second.form, (device) => comesBack(device, name));

  stage.now("closed, it shows the middle of groups, from where to where");
  await closes(second);
  await elise.sees(say("surveys.result-at-least", { count: 5 }));
  await elise.sees(say("surveys.slope-of-all", { then: say("surveys.five-2"), now: say("surveys.five-4") }));
  await elise.audits();
  await elise.presses(say("surveys.together"));
  await elise.sees(say("surveys.together-place", { place: 1, count: READY.length }));
  await elise.sees(say("surveys.slope-of-all", { then: say("surveys.five-2"), now: say("surveys.five-4") }));
  await elise.fits();
  await elise.audits();

  async function opens(title, follows) {
    await elise.goes(`${community}/evaluation/questionnaires/nouveau`);
    await elise.auditsOnce("a survey is prepared");
    await elise.writes(say("surveys.survey-title"), title);
    await elise.chooses(say("surveys.mode-path"));
    if (follows) await elise.picks(say("surveys.survey-follows"), follows);
    for (const ready of READY) await elise.chooses(say(`surveys.${ready}`));
    await elise.presses(say("surveys.survey-keep"));
    await elise.isAt(title);
    await elise.presses(say("surveys.survey-to-open"));
    await elise.isAt(say("surveys.survey-to-open"));
    await elise.presses(say("surveys.survey-open-do"));
    await elise.sees(say("surveys.done-survey-open"));
    await elise.auditsOnce("an open path");
    const form = await elise.page.getByRole("link", { name: say("surveys.survey-answer"), exact: true }).getAttribute("href");
    return { page: new URL(elise.page.url()).pathname, form };
  }

  async function closes(survey) {
    await elise.goes(survey.page);
    await elise.presses(say("surveys.survey-to-close"));
    await elise.isAt(say("surveys.survey-to-close"));
    await elise.presses(say("surveys.survey-close-do"));
    await elise.sees(say("surveys.done-survey-closed"));
  }

  /** Somebody answers on a telephone, without an account: Béa’s has no scripts. */
  async function withTelephone(name, form, answers) {
    const device = await stage.person(name, { ...base, width: 390, scripts: name !== "Béa" });
    await device.goes(form);
    await device.auditsOnce("a path");
    await answers(device);
    await device.sees(say("surveys.answer-kept"));
    await device.auditsOnce("a path that is answered");
    if (device.watch.left().length > 0) throw new Error(device.watch.left().join("\n"));
    await device.leaves();
    stage.people.pop();
  }

  async function today(device, step, title) {
    for (const question of await device.page.locator("fieldset").all()) await question.getByRole("radio").nth(step).check();
    await device.presses(say("surveys.answer-next"));
    await device.sees(title);
    await device.auditsOnce(title);
    await device.fits();
  }

  async function seals(device, name) {
    await today(device, 1, say("surveys.code-lead-first"));
    if (name === BY_ANSWERS) {
      await device.chooses(say("surveys.code-by-answers-first"));
      await small(device, SMALL);
    } else {
      kept.set(name, await device.page.locator("strong[lang=fr], [lang=fr] strong").last().innerText());
      await device.chooses(say("surveys.code-by-words-first"));
    }
    await device.presses(say("surveys.answer-send"));
  }

  async function comesBack(device, name) {
    await today(device, 3, say("surveys.code-lead-second"));
    if (name === BY_ANSWERS) {
      await device.chooses(say("surveys.code-by-answers"));
      // One of five may be forgotten.
      await small(device, ["", ...SMALL.slice(1)]);
    } else {
      await device.chooses(say("surveys.code-by-words"));
      if (name === PEOPLE[0]) await slips(device);
      await device.writes(say("surveys.code-words"), kept.get(name).toUpperCase());
    }
    await device.presses(say("surveys.answer-send"));
  }

  /** Somebody else’s words in another order open nothing: what was answered is still there. */
  async function slips(device) {
    const words = kept.get(PEOPLE[1]).split(/\s+/).toReversed().join(" ");
    await device.writes(say("surveys.code-words"), words);
    await device.presses(say("surveys.answer-send"));
    await device.sees(say("surveys.code-unmatched"));
    await device.audits();
    device.watch.pardon(/^Ana: 422 for POST/);
    const typed = await device.field(say("surveys.code-words")).inputValue();
    if (typed !== words) throw new Error(`what was typed is gone: ${typed}`);
  }

  async function small(device, answers) {
    for (const [place, answer] of answers.entries()) await device.writes(say(`surveys.code-question-${place + 1}`), answer);
  }
}));
