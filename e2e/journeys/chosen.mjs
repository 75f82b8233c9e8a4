// Without scripts: what looks chosen is chosen, in the four places where one answers: coming or not, a poll, a pulse, attendance. Nothing is
// chosen before somebody answers; then one answer is, by its mark and its tone, in grey and in imposed colours too.
import { looksChosen } from "../lib/chosen.mjs";
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting, standsAs } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";

journey("chosen", async (stage) => {
  const { say } = stage;
  const { community, people: [samira, lucie] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator", scripts: false }, { name: "Lucie Mercier", width: 390, scripts: false },
  ]);
  const meeting = await opensMeeting(samira, say, community, "Rencontre d’accueil");
  await setsMeeting(samira, say, meeting, {
    date: day(), time: "23:55", mode: "hybrid", venue: "12, rue de l’Écluse", link: "https://visio.exemple.org/accueil",
  });

  stage.now("coming or not, on home and on the meeting's page");
  await lucie.goes(community);
  await looksChosen(lucie, 0);
  await lucie.goes(meeting);
  await looksChosen(lucie, 0);
  for (const answer of ["here", "online", "cannot"]) {
    await lucie.presses(say(`meetings.answer-${answer}`));
    await standsAs(lucie, say(`meetings.answer-${answer}`));
    await looksChosen(lucie, 1);
  }
  await lucie.goes(community);
  await looksChosen(lucie, 1);

  stage.now("attendance, for each person of the list");
  await samira.goes(`${meeting}/presences`);
  const row = samira.page.locator("li", { hasText: "Lucie Mercier" });
  await looksChosen(samira, 0);
  for (const mark of ["present", "late", "excused", "absent"]) {
    await samira.presses(say("meetings.mark-spoken", { mark: say(`meetings.mark-${mark}`), name: "Lucie Mercier" }));
    await row.locator(`button[value=${mark}][aria-pressed=true]`).waitFor();
    await looksChosen(samira, 1, "li:has(strong:text('Lucie Mercier')) .answers-row");
  }

  stage.now("a pulse: no step looks chosen, not even leaving the question out");
  await samira.goes(meeting);
  await samira.presses(say("pulse.pulse-open"));
  await lucie.goes(meeting);
  await lucie.presses(say("pulse.pulse-answer"));
  await looksChosen(lucie, 0, ".answers:not(.apart) > .answers-row");
  await looksChosen(lucie, 0, ".answers.apart > .answers-row");
  for (const question of await lucie.page.locator("fieldset").all()) await question.getByRole("radio").nth(3).check();
  await looksChosen(lucie, 1, ".answers:not(.apart) > .answers-row");
  for (const question of await lucie.page.locator("fieldset").all()) await question.getByRole("radio").last().check();
  await looksChosen(lucie, 0, ".answers:not(.apart) > .answers-row");
  await looksChosen(lucie, 1, ".answers.apart > .answers-row");

  stage.now("a poll");
  const polled = await pollsAnother();
  await lucie.goes(polled);
  await looksChosen(lucie, 0);
  for (const place of [0, 1, 2]) {
    for (const moment of await lucie.page.locator(".answers-row").all()) await moment.getByRole("radio").nth(place).check();
    await looksChosen(lucie, 1);
  }
  await lucie.presses(say("polls.poll-send"));
  await lucie.goes(polled);
  await looksChosen(lucie, 1);

  /** Opens what is suggested for the next meeting without a date; gives the poll's address. */
  async function pollsAnother() {
    await samira.goes(`${community}/rencontres`);
    const next = await samira.page.locator("main a[href*='/rencontres/']").evaluateAll((links) => links.map((link) => link.pathname));
    const other = next.find((path) => /\/rencontres\/\d+$/.test(path) && path !== meeting);
    await samira.goes(other);
    await samira.page.locator("a[href$='/sondage/ouverture']").first().click();
    await samira.presses(say("polls.poll-open"));
    await samira.sees(say("polls.poll-done-opened"));
    return `${other}/sondage`;
  }
}, { audits: "on request" });
