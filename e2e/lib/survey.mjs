// A survey of a season, as people open it, answer it by the link and on paper, and close it.
import { day } from "./day.mjs";
import { keysOf } from "./keyboard.mjs";

/** Prepared by the program: its last day is brought near, then it is opened; gives its page and its form. */
export async function opensSurvey({ say }, by, community, title) {
  await by.goes(`${community}/evaluation/questionnaires`);
  await by.isAt(say("surveys.surveys"));
  await by.presses(title);
  await by.isAt(title);
  await by.presses(say("surveys.survey-change"));
  await by.page.waitForURL(/modification$/);
  await by.auditsOnce("a survey that is changed");
  await by.writes(say("surveys.survey-last"), day(10));
  await by.presses(say("surveys.survey-keep"));
  await by.sees(say("surveys.done-survey"));
  await by.presses(say("surveys.survey-to-open"));
  await by.isAt(say("surveys.survey-to-open"));
  await by.presses(say("surveys.survey-open-do"));
  await by.sees(say("surveys.done-survey-open"));
  const form = await by.page.getByRole("link", { name: say("surveys.survey-answer"), exact: true }).getAttribute("href");
  return { page: new URL(by.page.url()).pathname, form, title };
}

/** So many answer from telephones of their own: the second has no scripts, the third no mouse. Then one on paper, entered by `by`. */
export async function everybodyAnswers(stage, by, survey, { phones, words }) {
  for (let rank = 1; rank <= phones; rank += 1) {
    const device = await stage.person(`telephone ${rank}`, { width: 390, ...(rank === 2 ? { scripts: false } : {}) });
    await device.goes(survey.form);
    await device.auditsOnce("the form of a survey");
    await (rank === 3 ? answersByKeys(stage, device, words) : answers(stage, device, rank, words));
    await device.sees(stage.say("surveys.answer-kept"));
    await device.auditsOnce("a survey that is answered");
    if (device.watch.left().length > 0) throw new Error(device.watch.left().join("\n"));
    await device.leaves();
    stage.people.pop();
  }
  await by.goes(survey.page);
  await by.presses(stage.say("surveys.survey-enter"));
  await by.isAt(stage.say("surveys.survey-enter"));
  for (const question of await by.page.locator("fieldset").all()) await question.getByRole("radio").nth(2).check();
  await by.presses(stage.say("surveys.ballot-keep"));
  await by.sees(stage.say("surveys.done-ballot"));
}

async function answers({ say }, device, rank, words) {
  for (const question of await device.page.locator("fieldset").all()) await question.getByRole("radio").nth(rank % 5).check();
  await device.writes(say("surveys.ready-n1"), String(rank % 4));
  await device.writes(words, `Des idées, ${rank} fois.`);
  await device.presses(say("surveys.answer-send"));
}

/** To each question by Tab, to its third step by the arrows, and down to the button. */
async function answersByKeys({ say }, device, words) {
  const keys = keysOf(device.page);
  for (const question of await device.page.locator("fieldset").all()) {
    await keys.ticks(question.getByRole("radio").first());
    for (let presses = 0; presses < 2; presses += 1) await device.page.keyboard.press("ArrowDown");
  }
  await keys.writes(device.field(say("surveys.ready-n1")), "2");
  await keys.writes(device.field(words), "Du temps pour penser.");
  await keys.enters(device.page.getByRole("button", { name: say("surveys.answer-send"), exact: true }));
}

/** Closed by who prepared it: what it says is there at once. */
export async function closesSurvey({ say }, by, survey) {
  await by.goes(survey.page);
  await by.presses(say("surveys.survey-to-close"));
  await by.isAt(say("surveys.survey-to-close"));
  await by.presses(say("surveys.survey-close-do"));
  await by.sees(say("surveys.done-survey-closed"));
}
