// A poll of dates, proposed by pressing days: with scripts the list follows each press, without them a button does. Nothing is
// sent that was not read, and nothing typed is lost when the month is turned.
import { journey } from "../lib/journey.mjs";
import { opensMeeting } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";

journey("poll-days", async (stage) => {
  const { say } = stage;
  const { community, people: [samira] } = await opensSeason(stage, [{ name: "Samira Rahmani", role: "facilitator" }, "Lucie Mercier"]);
  const page = samira.page;
  const list = page.locator("section[aria-labelledby=proposes]");
  const day = (date) => page.locator(`input[name=jour][value="${date}"]`);
  const listed = (date) => list.locator(`input[value="${date}"]`);
  const row = (date) => list.locator("fieldset").filter({ has: page.locator(`input[value="${date}"]`) });

  stage.now("what is suggested opens in three presses from the meeting's page");
  const welcome = await opensMeeting(samira, say, community, "Rencontre d’accueil");
  const before = samira.hands.now();
  await asks();
  await list.waitFor();
  await samira.presses(say("polls.poll-open"));
  await samira.sees(say("polls.poll-done-opened"));
  const took = samira.hands.since(before).presses;
  if (took > 3) throw new Error(`${took} presses to open a poll`);

  stage.now("another meeting: the month fits, its days are large, and each says its whole date");
  await samira.goes(await another(welcome));
  await asks();
  await samira.fits();
  await samira.audits();
  await samira.scripts.whileOn(async () => {
    const days = await page.locator("input[name=jour]").evaluateAll((boxes) =>
      boxes.map((box) => ({ label: box.ariaLabel, value: box.value, ...box.getBoundingClientRect().toJSON() })));
    const small = days.filter(({ width, height }) => width < 44 || height < 44);
    if (small.length > 0) throw new Error(`${small[0].value} is ${small[0].width} × ${small[0].height}`);
    const unsaid = days.filter(({ label, value }) => !label.includes(value.slice(0, 4)));
    if (unsaid.length > 0) throw new Error(`${unsaid[0].value} is said « ${unsaid[0].label} »`);
  });

  stage.now("a day is pressed, and is in the list at the hour of all");
  const first = await opensOne();
  await presses(first);
  await listed(first).waitFor({ state: "attached" });

  stage.now("the month is turned: what was pressed stays, and so does what was typed");
  await samira.writes(say("polls.poll-hours"), "14 h à 16 h");
  await turns("next");
  await listed(first).waitFor({ state: "attached" });
  await samira.sees("14 h à 16 h", row(first));
  const second = await opensOne();
  await presses(second);
  await listed(second).waitFor({ state: "attached" });

  stage.now("a day at other hours stands apart");
  await row(second).locator("summary").click();
  await row(second).locator("input[name=heures-jour]").fill("9 h à 11 h");
  await samira.presses(say("polls.poll-add-deed"));
  await samira.sees(say("polls.poll-apart"), row(second));

  stage.now("a day that is pressed again leaves the list");
  await day(second).uncheck();
  await updates();
  await listed(second).waitFor({ state: "detached" });

  stage.now("holidays are barred and named");
  await until(async () => (await page.locator(".month-day.barred").count()) > 0, () => turns("next"));
  const barred = page.locator(".month-day.barred input").first();
  if (await barred.isEnabled()) throw new Error("a holiday can be pressed");
  await samira.sees(/^(Férié|Holiday)\s?: /);
  await samira.fits();

  stage.now("what is past cannot be pressed, and no month before this one is shown");
  await until(async () => (await page.locator("button[name=tourner]").count()) < 2, () => turns("before"));
  const past = await page.locator("input[name=jour]:disabled").count();
  const today = Number(new Intl.DateTimeFormat("en-CA", { timeZone: "America/Toronto", day: "numeric" }).format(new Date()));
  if (past < today - 1) throw new Error(`${past} days cannot be pressed, on the ${today}th`);

  stage.now("a line adds to the list, which is read before anything is opened");
  const third = await day(first).count() ? first : second;
  await samira.writes(say("polls.poll-pattern"), `${third} 20:00`);
  await samira.presses(say("polls.poll-open"));
  await list.waitFor();
  await samira.seesNot(say("polls.poll-done-opened"));
  await listed(third).waitFor({ state: "attached" });
  await samira.presses(say("polls.poll-open"));
  await samira.sees(say("polls.poll-done-opened"));
  await samira.audits();

  /** From the page of a meeting to the form. */
  async function asks() {
    samira.hands.press();
    await page.locator("a[href$='/sondage/ouverture']").first().click();
    await page.waitForLoadState();
  }

  /** A meeting that has no date and no poll. */
  async function another(not) {
    await samira.goes(`${community}/rencontres`);
    const paths = await samira.scripts.whileOn(() =>
      page.locator("main a[href*='/rencontres/']").evaluateAll((links) => links.map((link) => link.pathname)));
    return paths.find((path) => /\/rencontres\/\d+$/.test(path) && path !== not);
  }

  /** A day of this month that can be pressed, and is not. */
  async function opensOne() {
    return page.locator("input[name=jour]:enabled:not(:checked)").last().getAttribute("value");
  }

  async function presses(date) {
    samira.hands.press();
    await day(date).check();
    await updates();
  }

  /** Without scripts a button brings the list up to date. */
  async function updates() {
    if (!samira.scripts.on) await samira.presses(say("polls.poll-add-deed"));
  }

  async function turns(way) {
    const buttons = page.locator("button[name=tourner]");
    const shown = await page.locator("#mois-titre").innerText();
    const button = way === "before" ? buttons.first() : buttons.last();
    await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
    await page.waitForLoadState();
    if ((await page.locator("#mois-titre").innerText()) === shown) throw new Error(`still ${shown}`);
  }

  async function until(holds, otherwise) {
    for (let times = 0; times < 13; times += 1) {
      if (await holds()) return;
      await otherwise();
    }
    throw new Error(`it never comes: ${holds}`);
  }
});
