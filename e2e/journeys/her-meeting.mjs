// The facilitator's day without help, in the demonstration: home leads to the meeting, the meeting to its clock, its end to
// attendance, the pulse, the minutes and the next date. No page is typed; presses are counted, and may not be more than said.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";
import { until } from "../lib/until.mjs";

journey("her-meeting", inDemonstration(["--meeting-day"], async (stage, demonstration) => {
  const say = said("fr-CA");
  const samira = await stage.person("Samira", { base: demonstration.address, lang: "fr-CA", width: 390, scripts: stage.options.scripts !== "off" });
  await entersAs("facilitator", samira, demonstration);
  const deeds = samira.hands.deeds();

  stage.now("home says first that the meeting is on, and leads there");
  await samira.sees(say("home.happens"));
  await samira.audits();
  await isInSight(samira, say("home.happens-follow"));
  await samira.presses(say("home.happens-follow"));
  await samira.page.waitForURL(/rencontres\/\d+$/);
  await samira.audits();

  stage.now("she starts it");
  await isInSight(samira, say("facilitation.running-open"));
  await deeds.atMost(2, "start", async () => {
    await samira.presses(say("facilitation.running-open"));
    await samira.page.waitForURL(/animation/);
    await samira.presses(say("facilitation.clock-deed-start"));
    await until("the clock to run", () => samira.page.locator("form[data-deed=next]:not([hidden])").count());
  });
  await samira.audits();

  stage.now("she ends it, and the page says what comes next");
  await samira.presses(say("facilitation.clock-deed-end"));
  await samira.sees(say("meetings.wait-attendance"));
  await samira.audits();

  stage.now("attendance of fourteen");
  await deeds.atMost(4, "attendance", async () => {
    await samira.presses(say("meetings.deed-attendance"), samira.page.locator(".next"));
    await samira.page.waitForURL(/presences/);
    await samira.presses(say("meetings.mark-all-yes"));
    await samira.sees(say("meetings.mark-rest-absent"));
    await samira.presses(say("meetings.mark-rest-absent"));
    await samira.sees(say("meetings.done-marked"));
  });
  await samira.audits();

  stage.now("from home again: the pulse, the minutes, the next date");
  await samira.presses(say("communities.frame-home"));
  await samira.page.waitForURL(/\/c\/[^/]+$/);
  await samira.sees(say("pulse.wait-pulse-open"));
  await samira.page.locator(".next .path li.done").first().waitFor();
  await deeds.atMost(1, "open the pulse", () => samira.presses(say("pulse.pulse-open")));
  await samira.sees(say("pulse.pulse-done-open"));
  await samira.audits();
  await samira.page.goBack();
  await samira.page.reload();
  await deeds.atMost(4, "minutes opened", async () => {
    samira.hands.press();
    await samira.page.locator(".waiting a").filter({ hasText: say("minutes.wait-minutes") }).first().click();
    await samira.page.waitForURL(/compte-rendu/);
    await samira.presses(say("minutes.minutes-deed-draft"));
    await samira.sees(say("minutes.minutes-done-draft"));
    await samira.audits();
    await samira.presses(say("minutes.minutes"));
    await samira.page.waitForURL(/compte-rendu$/);
    await samira.presses(say("minutes.minutes-open"));
    await samira.sees(say("minutes.minutes-done-opened"));
  });
  await samira.audits();
  console.log(`     presses: ${deeds.told()}`);
}));

/** What there is to do stands on the first screen of a phone. */
async function isInSight(person, words) {
  const target = await person.pressable(words);
  const { y, height } = await target.boundingBox();
  const { height: screen } = person.page.viewportSize();
  if (y + height > screen) throw new Error(`« ${words} » is ${Math.round(y + height)} px down, below ${screen}`);
}
