// A member on a phone, on the bus: what waits is answered, what was said is read, a word is written and corrected, the other
// language is one deed away. Each of the commonest deeds takes no more presses than said. She comes back by a code, as the
// page of the demonstration says how.
import { execFileSync } from "node:child_process";
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { standsAs } from "../lib/meeting.mjs";
import { said } from "../lib/said.mjs";

const ROOM = "bons-coups";
const WORDS = "J’apporte le café jeudi.";

journey("on-the-bus", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const amina = await stage.person("Amina", { base: demonstration.address, lang: "fr-CA", width: 390, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("member", amina, demonstration);
  const { page, hands } = amina;
  const home = () => amina.goes(community);
  const deeds = hands.deeds();

  stage.now("she says that she comes, from home");
  await amina.audits();
  await deeds.atMost(1, "RSVP", async () => {
    await amina.presses(say("meetings.answer-online"));
    await standsAs(amina, say("meetings.answer-online"));
  });

  stage.now("she reads what was said");
  await home();
  await deeds.atMost(1, "read", async () => {
    await amina.presses(ROOM);
    await amina.sees("Première fois que six pères restent jaser");
  });
  await amina.audits();

  stage.now("she answers, and corrects what she wrote");
  await home();
  await deeds.atMost(2, "write", async () => {
    await amina.presses(say("home.lately-answer", { room: ROOM }));
    await amina.writesHere(WORDS);
    await amina.presses(say("conversations.send"));
    await amina.sees(WORDS, page.locator("#messages"));
  });
  await deeds.atMost(2, "correct", async () => {
    await amina.presses(say("conversations.edit"), page.locator("#messages article").last());
    await page.waitForURL(/modification$/);
    await amina.audits();
    await amina.goesOn(" Avec du lait.");
    await amina.presses(say("conversations.edit-save"));
    await page.waitForURL(/salons\/[^/]+(#|$)/);
    await amina.sees(say("conversations.edited"), page.locator("#messages article").last());
  });
  await amina.audits();

  stage.now("she says when she can come");
  await home();
  await amina.presses(say("polls.poll-deed-answer"));
  await amina.audits();
  await deeds.atMost(4, "answer a poll of three", async () => {
    const asked = page.locator("input[type=radio][value=yes]");
    if ((await asked.count()) !== 3) throw new Error(`the poll asks ${await asked.count()} times`);
    for (const answer of await asked.all()) {
      hands.press();
      await answer.check();
    }
    await amina.presses(say("polls.poll-send"));
    await amina.sees(say("polls.poll-done-answered"));
  });
  await amina.audits();

  stage.now("what is done is asked no more");
  await home();
  await amina.seesNot(say("polls.poll-deed-answer"));

  stage.now("she reads it in English, and in French again");
  for (const [language, lang] of [["English", "en"], ["Français", "fr"]]) {
    await deeds.atMost(2, `language (${lang})`, async () => {
      await page.locator("details.more > summary").click();
      hands.press();
      await amina.presses(language, page.locator("details.more"));
      await page.waitForFunction((lang) => document.documentElement.lang.startsWith(lang), lang);
    });
    if (new URL(page.url()).pathname !== community) throw new Error(`the other language led to ${page.url()}`);
  }

  stage.now("she leaves, and comes back with a code that a terminal gives");
  await page.locator("details.more > summary").click();
  await amina.presses(say("communities.frame-sign-out"), page.locator("details.more"));
  await amina.audits();
  await amina.goes("/connexion");
  await amina.sees(say("identity.code-lead-demonstration"));
  await amina.audits();
  const [, ...words] = (await page.locator("main code").innerText()).split(" ");
  const code = execFileSync(stage.options.program, [...words, "amina.benali@exemple.test"], { encoding: "utf8", env: { PATH: process.env.PATH, LANG: "fr_CA.UTF-8" } });
  await amina.writes(say("identity.sign-in-email"), "amina.benali@exemple.test");
  await amina.writes(say("identity.code-field"), code.trim());
  await amina.presses(say("identity.code-enter"));
  await page.waitForURL(new RegExp(`${community}$`));
  console.log(`     presses: ${deeds.told()}`);
}));
