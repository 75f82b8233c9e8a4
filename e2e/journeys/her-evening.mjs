// Who facilitates, the evening before: the date of a poll is chosen, an agenda begins from a model, the meeting is rehearsed
// and read over. Each of the commonest deeds takes no more presses than said; nothing that is rehearsed is kept.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

journey("her-evening", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const samira = await stage.person("Samira", { base: demonstration.address, lang: "fr-CA", width: 1280, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("facilitator", samira, demonstration);
  const { page, hands } = samira;
  const deeds = hands.deeds();
  // A date that is chosen while answers are lacking is asked once more, on a page that says it is not done.
  samira.watch.pardon(/^Samira: 409 for POST .*\/sondage\/choix$/);
  await samira.audits();

  stage.now("the date of a poll that waits, from the page of its meeting");
  await page.locator(".waiting a").filter({ hasText: say("polls.wait-poll") }).first().click();
  await page.waitForURL(/sondage$/);
  await samira.audits();
  const meeting = new URL(page.url()).pathname.replace(/\/sondage$/, "");
  await samira.goes(meeting);
  await samira.audits();
  await deeds.atMost(3, "choose", async () => {
    await samira.presses(say("polls.poll-deed-answer"));
    await samira.presses(say("polls.poll-choose-no-mail"));
    await samira.audits();
    await samira.presses(say("polls.poll-choose-although-no-mail"));
    await samira.sees(say("polls.poll-done-chosen-no-mail"));
  });
  await samira.audits();

  stage.now("its agenda, from a model");
  await samira.goes(meeting);
  await deeds.atMost(3, "agenda from a model", async () => {
    await samira.presses(say("agenda.agenda-prepare"));
    await page.waitForURL(/ordre-du-jour$/);
    // Each button is said with the name of its model.
    hands.press();
    await page.getByRole("button", { name: say("agenda.agenda-begin-template") }).first().click();
    await samira.sees(say("agenda.agenda-done-begun"));
  });
  await samira.audits();
  console.log(`     presses: ${deeds.told()}`);
}));
