// A meeting from its first idea to the commitments that the next one recalls, on one page: poll, date, host, agenda,
// facilitation, attendance, minutes, pulse. What the facilitator does with her hands is counted, and printed.
import { readFileSync } from "node:fs";
import { photographs } from "../lib/camera.mjs";
import { day } from "../lib/day.mjs";
import { Ours, tally } from "../lib/five-tools.mjs";
import { journey } from "../lib/journey.mjs";
import { fromTheTop, tabThrough } from "../lib/keyboard.mjs";
import { opensMeeting } from "../lib/meeting.mjs";
import { readsAtNight } from "../lib/mailbox.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const HOST = "Maison des familles du Canal";
const SITUATION = "Une grand-mère élève seule ses deux petits-fils";
const TITLES = {
  "fr-CA": { first: "Rencontre d’accueil", next: "Rencontre mensuelle" },
  "en-CA": { first: "Welcome meeting", next: "Monthly meeting" },
};
const POINT = "Choisir nos thèmes de l’hiver";
const DECISION = "On commence chaque rencontre par un café";
const COMMITMENT = "appeler les trois familles qu’on ne voit plus";
const LEARNING = "Poser une question avant de conseiller";

journey("one-object", async (stage) => {
  const { say, lang } = stage;
  const phone = { width: 390 };
  const season = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator" }, "Lucie Mercier", "Nadia Kaci",
    { name: "Jean Tremblay", ...phone }, { name: "Carmen Ruiz", ...phone }, "Thuy Nguyen",
  ]);
  const { community, people: [samira, lucie, nadia, jean, carmen, thuy] } = season;
  for (const person of [lucie, jean]) await readsAtNight(stage, person);
  const ours = new Ours(samira.hands);
  const titles = TITLES[lang];

  stage.now("a meeting without a date: the facilitator asks which one suits");
  const meeting = await opensMeeting(samira, say, community, titles.first);
  await ours.does("poll", async () => {
    await samira.page.locator("a[href$='/sondage/ouverture']").first().click();
    samira.hands.press();
    await samira.writes(say("polls.poll-pattern"), `${day()} 23:50`);
    await samira.presses(say("polls.poll-add-deed"));
    await samira.audits();
    await samira.writes(say("polls.poll-deadline"), day());
    await samira.writes(say("polls.poll-deadline-hour"), "23:45");
    await samira.presses(say("polls.poll-open"));
    await samira.sees(say("polls.poll-done-opened"));
  });

  stage.now("three answer from the page, one by the link of a mail, on a phone where nobody is signed in");
  await answersPoll(lucie, "yes");
  await answersPoll(nadia, "yes");
  await answersPoll(thuy, "no");
  const letter = await stage.mailbox.about("jean@exemple.org", say("polls.poll-mail-opened-subject", { heading: titles.first }));
  const borrowed = await stage.person("Jean's phone", { ...phone });
  await borrowed.goes(new URL(letter.links.find((link) => link.includes("/sondage/"))).pathname);
  await byKeyboard(borrowed);
  await borrowed.audits();
  await borrowed.presses(say("polls.poll-send-rest-yes"));
  await borrowed.sees(say("polls.poll-done-answered"));

  stage.now("and Carmen by telephone: the facilitator notes it");
  await samira.goes(`${meeting}/sondage`);
  await samira.audits();
  await ours.does("poll", () => samira.presses(say("polls.poll-note")));
  await samira.audits();
  await ours.does("poll", async () => {
    await samira.presses("Carmen Ruiz");
    await samira.presses(say("polls.poll-send-rest-yes"));
  });
  await samira.sees(say("polls.poll-done-noted"));

  stage.now("the date is chosen: everybody learns it and is invited, in one act");
  samira.watch.pardon(/^Samira: 409 for POST .*\/sondage\/choix$/);
  await samira.goes(`${meeting}/sondage`);
  await ours.does("poll", async () => {
    await samira.page.locator("input[name=choix]").and(samira.page.getByLabel(/23\D{1,4}50|11:50/)).first().check();
    samira.hands.press();
    await samira.presses(say("polls.poll-choose"));
    // Samira herself has not answered: it is asked once more, with how many people it invites.
    await samira.sees(say("polls.poll-choose-other"));
    await samira.audits();
    await samira.presses(await samira.page.locator("button[name=malgre]").innerText());
  });
  await samira.sees(say("polls.poll-done-chosen"));

  stage.now("Lucie answers by the link of the invitation, on a phone where nobody is signed in");
  const invitation = await until("an invitation", async () =>
    (await stage.mailbox.all("lucie@exemple.org")).flatMap(({ text }) => text.match(/https?:\/\/\S+(\/reponse\/\S+)/)?.[1] ?? [])[0]);
  await borrowed.goes(invitation);
  await byKeyboard(borrowed);
  await borrowed.audits();
  await borrowed.page.locator("main form button").first().click();
  await borrowed.page.waitForURL(/fait=reponse/);

  stage.now("an organisation offers its room and fills its sheet, the facilitator takes it");
  await lucie.goes(meeting);
  await lucie.presses(say("hosting.deed-offer"));
  await lucie.audits();
  const offer = lucie.page.locator("details").filter({ has: lucie.page.locator(`form[action='${meeting}/offre']`) });
  await offer.locator("summary").click();
  await lucie.presses(say("hosting.offer-deed", { name: HOST }), offer.locator("form"));
  await lucie.sees(say("hosting.done-offered"));
  await samira.goes(meeting);
  await ours.does("host", async () => {
    await samira.presses(say("meetings.deed-find-host"));
    await samira.presses(say("hosting.host-choose-spoken", { name: HOST }), samira.page.locator(`form[action='${meeting}/hote']`));
  });
  await samira.sees(say("hosting.done-host"));
  await samira.audits();
  await lucie.goes(`${community}/rencontres/lieu`);
  await lucie.audits();
  await lucie.writes(say("meetings.venue-address"), "12, rue de l’Écluse, Montréal");
  await lucie.writes(say("meetings.venue-door"), "Porte bleue, deuxième étage");
  await lucie.presses(say("meetings.venue-save"));
  await lucie.sees(say("meetings.done-venue"));

  stage.now("the agenda: a beginning, a card of the library, a point of her own");
  await samira.goes(`${meeting}/ordre-du-jour`);
  await ours.does("agenda", async () => {
    await samira.presses(`${say("agenda.agenda-begin")} (${say("agenda.agenda-begin-bare")})`);
    await samira.presses(say("agenda.agenda-add-card"));
  });
  await samira.audits();
  await ours.does("agenda", async () => {
    await samira.page.locator("a[href*='carte=codev']").first().click();
    samira.hands.press();
  });
  await samira.audits();
  await ours.does("agenda", async () => {
    await samira.presses(say("agenda.agenda-add-save"));
    await samira.sees(say("agenda.agenda-done-added"));
    await samira.presses(say("agenda.agenda-add"));
    await samira.writes(say("agenda.agenda-field-title"), POINT);
    await samira.writes(say("meetings.field-minutes"), "30");
    await samira.presses(say("agenda.agenda-add-save"));
    await samira.sees(say("agenda.agenda-done-added"));
  });
  await samira.audits();
  await carmen.goes(meeting);
  await carmen.sees(POINT);
  await carmen.audits();

  stage.now("two screens in step: the one who runs it, and a phone in the room");
  await samira.goes(`${meeting}/animation`);
  await samira.audits();
  await nadia.goes(`${meeting}/animation/ecran`);
  await nadia.audits();
  await samira.presses(say("facilitation.clock-deed-start"));
  await inStep(samira, nadia);
  await samira.presses(say("facilitation.clock-deed-next"));
  await inStep(samira, nadia);

  stage.now("attendance by the code on the screen");
  await samira.goes(`${meeting}/animation`);
  await ours.does("attendance", () => samira.presses(say("facilitation.here-code-open")));
  const here = new URL(await until("a code", () => photographs(samira).catch(() => null))).pathname;
  for (const person of [lucie, jean, carmen, thuy, nadia]) {
    await person.goes(here);
    if (person === jean) await person.audits();
    await person.presses(say("facilitation.here-deed"));
    await person.sees(say("facilitation.here-known-present"));
  }

  stage.now("what is said is caught as it is said, under its block");
  await samira.goes(`${meeting}/animation`);
  await catches(say("facilitation.capture-note"), SITUATION);
  await catches(say("facilitation.note-kind-learning"), LEARNING);
  await until("the point of the agenda", async () => {
    if ((await samira.page.locator("#clock h1").innerText()).includes(POINT)) return true;
    const skip = samira.page.locator("form[data-deed=skip]:not([hidden]) button, form[data-deed=next]:not([hidden]) button");
    await skip.first().click();
    return false;
  });
  await samira.goes(`${meeting}/animation`);
  await catches(say("facilitation.capture-note"), `! ${DECISION}\n@Lucie ${COMMITMENT}`);
  await samira.sees(DECISION);
  await samira.presses(say("facilitation.clock-deed-end"));
  await samira.audits();

  stage.now("the minutes write themselves; members read them over; the group approves");
  await samira.goes(meeting);
  await ours.does("minutes", async () => {
    await samira.presses(say("minutes.minutes-deed-draft"));
  });
  await samira.sees(say("minutes.minutes-done-draft"));
  await samira.audits();
  await samira.goes(`${meeting}/compte-rendu`);
  await ours.does("minutes", () => samira.presses(say("minutes.minutes-open")));
  await samira.sees(say("minutes.minutes-done-opened"));
  await lucie.goes(`${meeting}/compte-rendu`);
  await lucie.sees(SITUATION);
  await lucie.audits();
  await lucie.presses(say("minutes.minutes-agree"));
  await lucie.sees(say("minutes.minutes-done-agreed"));
  await samira.goes(`${meeting}/compte-rendu`);
  await ours.does("minutes", async () => {
    await samira.chooses(say("minutes.minutes-how-meeting"));
    await samira.presses(say("minutes.minutes-approve"));
  });
  await samira.sees(say("minutes.minutes-done-approved"));

  stage.now("three layers from one text: the situation stays in the first");
  const number = meeting.match(/\d+$/)[0];
  const layers = [`${meeting}/compte-rendu/texte.md`, `${community}/comptes-rendus/${number}/organismes.md`, `${community}/comptes-rendus/${number}/chiffres.md`];
  const [members, organizations, figures] = await Promise.all(layers.map((layer) => lucie.fetches(layer)));
  same("the layers", [members, organizations, figures].map(({ status }) => status), [200, 200, 200]);
  holds(members, [SITUATION, DECISION, COMMITMENT, "Lucie Mercier"], []);
  holds(organizations, [DECISION], [SITUATION, COMMITMENT, "Lucie Mercier"]);
  holds(figures, [], [SITUATION, DECISION, COMMITMENT, "Lucie Mercier"]);
  for (const layer of layers.slice(1)) {
    await lucie.goes(layer.replace(".md", ""));
    await lucie.audits();
  }

  stage.now("the pulse of six, on six devices, without an account");
  await samira.goes(meeting);
  await ours.does("pulse", () => samira.presses(say("pulse.pulse-open")));
  await samira.sees(say("pulse.pulse-done-open"));
  await samira.audits();
  const pulse = new URL(await photographs(samira)).pathname;
  for (const rank of [1, 2, 3, 4, 5, 6]) {
    const device = await stage.person(`device ${rank}`, { ...phone });
    await device.goes(pulse);
    if (rank === 1) await byKeyboard(device);
    if (rank === 1) await device.audits();
    for (const question of await device.page.locator("fieldset").all()) await question.getByRole("radio").nth(3).check();
    await device.presses(say("pulse.pulse-send"));
    await device.sees(say("pulse.pulse-kept"));
    if (rank === 1) await device.audits();
    if (rank === 4) await shows(say("pulse.pulse-few"));
    await device.leaves();
    stage.people.pop();
  }
  await shows(say("pulse.pulse-enough"));
  await ours.does("pulse", async () => {
    await samira.presses(say("pulse.pulse-close"));
  });
  await samira.audits();
  await ours.does("pulse", () => samira.presses(say("pulse.pulse-close")));
  await lucie.goes(meeting);
  await lucie.sees(say("pulse.pulse-how"));
  await lucie.audits();

  stage.now("the next meeting recalls what Lucie wanted to try");
  await lucie.goes(await after(meeting));
  await lucie.sees(titles.next);
  await lucie.sees(COMMITMENT);
  await lucie.goes(`${community}/engagements`);
  await lucie.sees(COMMITMENT);
  await lucie.audits();
  await lucie.goes(`${community}/decisions`);
  await lucie.sees(DECISION);
  await lucie.audits();

  const table = tally(ours, { host: HOST, title: titles.first, point: POINT, decision: DECISION, commitment: COMMITMENT, learning: LEARNING, situation: SITUATION });
  console.log(table);
  if (lang === "fr-CA" && samira.scripts.on) isWritten(table);

  // The list is in the order of the season.
  async function after(one) {
    await lucie.goes(`${community}/rencontres`);
    const all = await lucie.page.locator("main a[href*='/rencontres/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const meetings = [...new Set(all.filter((href) => /\/rencontres\/\d+$/.test(href)))];
    return meetings[meetings.indexOf(one) + 1];
  }

  async function answersPoll(person, rest) {
    await person.goes(`${meeting}/sondage`);
    await person.page.getByRole("radio").first().check();
    await person.presses(say(`polls.poll-send-rest-${rest}`));
    await person.sees(say("polls.poll-done-answered"));
  }

  async function catches(deed, words) {
    await ours.does("notes", async () => {
      await samira.writes(say("facilitation.capture-words"), words);
      await samira.presses(deed);
    });
    await samira.sees(words.split("\n")[0].replace(/^[!@] /, ""));
  }

  async function inStep(one, other) {
    const heading = (person) => person.page.locator("#clock h1").innerText();
    await until("both screens to be in step", async () => {
      if (!one.scripts.on) await Promise.all([one, other].map((person) => person.page.reload()));
      return (await heading(one)) === (await heading(other));
    });
  }

  async function shows(words) {
    await samira.goes(meeting);
    await samira.sees(words);
  }
});

/** Everything on the page is reached and seen with the Tab key alone; without scripts nothing differs. */
async function byKeyboard({ page, scripts }) {
  if (!scripts.on) return;
  await fromTheTop(page);
  await tabThrough(page);
}

/** The table of docs/benchmarks.md is this one. */
function isWritten(table) {
  const page = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  if (!page.includes(table)) throw new Error("the table of the facilitator's hands in docs/benchmarks.md is no longer true: put there the one above");
}

function holds({ text }, there, absent) {
  const plain = text.replaceAll("\u00a0", " ").replaceAll("\\", "");
  for (const words of there) if (!plain.includes(words)) throw new Error(`« ${words} » is not in\n${text}`);
  for (const words of absent) if (plain.includes(words)) throw new Error(`« ${words} » should not be in\n${text}`);
}

function same(what, found, expected) {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}
