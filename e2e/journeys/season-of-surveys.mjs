// What a season does to those who live it, from its program to those who pay: the survey of the beginning answered by twelve, the
// meetings of the season, that of the end answered by twelve, both closed; the group reads question by question on the screen of the room and
// notes what it says, a decision of its register lets the results out, and the sponsor reads groups of five and the group's words.
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";
import { closesSurvey, everybodyAnswers, opensSurvey } from "../lib/survey.mjs";
import { until } from "../lib/until.mjs";

const BEGINNING = { title: "Au début de la saison", words: "Qu’attendez-vous de cette saison?" };
const END = { title: "À la fin de la saison", words: "Que garderiez-vous pour une prochaine saison?" };
/** Those who have a telephone; the twelfth answers on paper. */
const PHONES = 11;
const NOTES = {
  surprise: "On demande de l’aide plus qu’on ne le croyait.",
  conclusion: "Penser ensemble a aidé à demander.",
  plan: "Garder une demi-heure pour les demandes.",
};
const DECISION = "Nous montrons ces réponses à la Ville.";
const READING = "Demander de l’aide est devenu plus facile, parce qu’on y a pensé ensemble.";

journey("season-of-surveys", async (stage) => {
  const { say } = stage;
  const scripts = stage.options.scripts !== "off";
  const { community, coordinator: amina, people: [samira, lucie, bernard] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator" }, { name: "Lucie Mercier", width: 390 },
    { name: "Bernard Roy", role: "sponsor", width: 390 },
  ]);

  stage.now("the survey of the beginning is opened, answered by twelve, and closed");
  await toldBy(BEGINNING);

  stage.now("the meetings of the season are held");
  await holdsMeetings();

  stage.now("that of the end, by twelve");
  const survey = await toldBy(END);
  await amina.auditsOnce("a survey that says something, beside another");

  stage.now("the group reads it on the screen of the room, a question at a time");
  await readsTogether();

  stage.now("what the group says of it is kept, and read by a member");
  await notes();

  stage.now("the group decides, and coordination lets it out");
  const decision = await decides();
  await releases(decision);

  stage.now("who pays reads groups and the group's words, and nothing else");
  await paysAndReads();

  async function toldBy({ title, words }) {
    const survey = await opensSurvey(stage, amina, community, title);
    await amina.auditsOnce("an open survey");
    await everybodyAnswers(stage, amina, survey, { phones: PHONES, words });
    await closesSurvey(stage, amina, survey);
    await amina.sees(say("surveys.result-at-least", { count: 10 }));
    await amina.auditsOnce("a survey that says something");
    return survey;
  }

  /** All that the program plans, each set, begun and ended; the first is looked at, as the others are like it. */
  async function holdsMeetings() {
    const first = await opensMeeting(samira, say, community, "Rencontre d’accueil");
    await samira.audits();
    await samira.goes(`${community}/rencontres`);
    const meetings = await samira.page.evaluate(() =>
      [...new Set([...document.querySelectorAll("main a[href*='/rencontres/']")].map((way) => new URL(way.href).pathname).filter((path) => /\/rencontres\/\d+$/.test(path)))]);
    if (meetings.length < 8 || !meetings.includes(first)) throw new Error(`the season has ${meetings.length} meetings`);
    for (const meeting of meetings) await holdsMeeting(meeting);
    console.log(`     ${meetings.length} meetings of the season held between the beginning and the end`);
  }

  async function holdsMeeting(meeting) {
    await setsMeeting(samira, say, meeting, { date: day(), time: "23:55", mode: "in-person", venue: "12, rue de l’Écluse" });
    await samira.goes(`${meeting}/ordre-du-jour`);
    await samira.auditsOnce("an agenda that begins");
    await samira.presses(`${say("agenda.agenda-begin")} (${say("agenda.agenda-begin-bare")})`);
    await samira.goes(`${meeting}/animation`);
    await samira.auditsOnce("a meeting that is run");
    await samira.presses(say("facilitation.clock-deed-start"));
    await until("the clock to run", () => samira.page.locator("form[data-deed=next]:not([hidden])").count());
    await samira.presses(say("facilitation.clock-deed-end"));
    await samira.sees(say("meetings.wait-attendance"));
  }

  async function readsTogether() {
    await samira.goes(survey.page);
    await samira.presses(say("surveys.together"));
    await samira.sees(say("surveys.together-place", { place: 1, count: 10 }));
    await samira.audits();
    await isReadFromTheLastRow();
    await samira.fits();
    await next(2);
    await samira.sees(say("surveys.together-place", { place: 2, count: 10 }));
    await (scripts ? samira.page.keyboard.press("ArrowLeft") : samira.presses(say("surveys.together-before")));
    await samira.page.waitForURL(/lecture\/1$/);
  }

  /** By the arrows where scripts run, which leave a field that is being written alone; by the link where they do not. */
  async function next(place) {
    if (!scripts) return samira.presses(say("surveys.together-next"));
    await samira.field(say("surveys.note-surprise")).press("ArrowRight");
    if (!samira.page.url().endsWith("/lecture/1")) throw new Error("an arrow in a field leaves the page");
    await samira.page.locator("h1").click();
    await samira.page.keyboard.press("ArrowRight");
    return samira.page.waitForURL(new RegExp(`lecture/${place}$`));
  }

  /** The question and what is said of it stand in the window, in letters for the last row of a room. */
  async function isReadFromTheLastRow() {
    const { bottom, screen, sizes } = await samira.scripts.whileOn(() => samira.page.evaluate(() => {
      const size = (query) => Number.parseFloat(getComputedStyle(document.querySelector(query)).fontSize);
      const { bottom } = document.querySelector(".together-said").getBoundingClientRect();
      return { bottom, screen: innerHeight, sizes: [size(".together h1"), size(".together-said .bars .value")] };
    }));
    if (bottom > screen) throw new Error(`what is said ends at ${Math.round(bottom)} px of ${screen}`);
    if (sizes[0] < 40 || sizes[1] < 20) throw new Error(`too small for a room: ${sizes}`);
  }

  async function notes() {
    for (const [field, words] of Object.entries(NOTES)) await samira.writes(say(`surveys.note-${field}`), words);
    await samira.presses(say("surveys.note-keep"));
    await samira.sees(say("surveys.done-notes"));
    await samira.goes(`${survey.page}/lecture/11`);
    await samira.isAt(say("surveys.together-whole"));
    await samira.sees(NOTES.conclusion);
    await lucie.goes(survey.page);
    await lucie.sees(NOTES.surprise);
    await lucie.seesNot(say("surveys.note-decide"));
    await lucie.fits();
    await lucie.audits();
    await lucie.presses(say("surveys.together"));
    await lucie.sees(NOTES.plan);
    await lucie.fits();
    await lucie.audits();
  }

  async function decides() {
    await samira.goes(survey.page);
    await samira.presses(say("surveys.note-decide"));
    await samira.isAt(say("decisions.decision-deed-write"));
    const begun = await samira.field(say("decisions.decision-field-text")).inputValue();
    if (begun !== NOTES.plan) throw new Error(`the decision begins with « ${begun} »`);
    await samira.writes(say("decisions.decision-field-text"), DECISION);
    await samira.presses(say("decisions.decision-deed-write"));
    await samira.page.waitForURL(/decisions\/\d+/);
    await samira.sees(DECISION);
    await samira.auditsOnce("a decision");
    return new URL(samira.page.url()).pathname;
  }

  async function releases(decision) {
    await amina.goes(decision);
    await amina.audits();
    await amina.presses(say("surveys.decision-releases", { title: END.title }));
    await amina.isAt(say("surveys.release-do"));
    const begun = await amina.field(say("surveys.release-reading")).inputValue();
    if (begun !== NOTES.conclusion) throw new Error(`what goes out begins with « ${begun} »`);
    await amina.writes(say("surveys.release-reading"), READING);
    await amina.presses(say("surveys.release-do"));
    await amina.sees(say("surveys.done-released"));
    await amina.auditsOnce("what goes out");
  }

  async function paysAndReads() {
    await bernard.goes(`${community}/evaluation/questionnaires`);
    await bernard.auditsOnce("the surveys, for who pays");
    await bernard.seesNot(BEGINNING.title);
    await bernard.presses(END.title);
    await bernard.sees(READING);
    await bernard.sees(say("surveys.result-at-least", { count: 10 }));
    for (const words of [...Object.values(NOTES), "Des idées", DECISION]) await bernard.seesNot(words);
    await bernard.fits();
    await bernard.audits();
    for (const inside of [survey.page, `${survey.page}/lecture/1`]) {
      const { status } = await bernard.fetches(inside);
      if (status !== 404) throw new Error(`who pays reads ${inside}: ${status}`);
    }
  }
});
