// The volunteer who installs it, and hands it over: the empty address says where the first link is; the first account opens a
// community; its home leads through three gestures and sees by itself when each is done; help is one press away.
import { journey } from "../lib/journey.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { invented, invites, makesFirstAccount, opensCommunity } from "../lib/season.mjs";

journey("volunteer", async (stage) => {
  const { say } = stage;
  const amina = await stage.person("Amina");
  const { page } = amina;

  stage.now("the address of a new installation says where its first link is, and help is there");
  await amina.goes("/");
  await amina.isAt(say("home.installed-title"));
  await amina.fits();
  await amina.presses(say("ui.help"));
  await amina.audits();

  stage.now("the first link, and a community from the shipped program");
  await makesFirstAccount(stage, amina, invented("Amina Benali"));
  const community = await opensCommunity(stage, amina);

  stage.now("that page is gone for whoever comes after");
  const passer = await stage.person("A passer-by", { width: 390 });
  await passer.goes("/");
  await passer.isAt(say("identity.sign-in-title", { place: "Jasette" }));
  await passer.seesNot(say("home.installed-title"));

  stage.now("three gestures, one at a time");
  await amina.goes(community);
  await standsAt(say("home.begin-invite-step"));
  await amina.audits();
  await amina.presses(say("home.begin-invite-deed"));
  await page.waitForURL(/invitations$/);
  await invites(stage, amina, community, { people: [invented("Lucie Mercier")], role: "member" });

  stage.now("the second, once somebody is invited");
  await amina.goes(community);
  await standsAt(say("home.begin-date-step"));
  await amina.presses(say("home.begin-date-deed"));
  await page.waitForURL(/rencontres\/\d+$/);
  await amina.audits();
  await page.locator("a[href$='/sondage/ouverture']").first().click();
  await page.waitForURL(/ouverture$/);
  await amina.audits();
  await amina.presses(say("polls.poll-open"));
  await amina.sees(say("polls.poll-done-opened"));
  await amina.audits();

  stage.now("the third, once a date is looked for");
  await amina.goes(community);
  await standsAt(say("home.begin-say-step"));
  await amina.presses(say("home.begin-say-deed"));
  await page.waitForURL(/salons$/);
  await amina.audits();
  await entersRoom(amina, say, community, stage.lang === "fr-CA" ? "accueil" : "welcome");
  await says(amina, say, "Bienvenue! Dites-nous deux mots de vous.");
  await amina.audits();

  stage.now("nothing of it stays once all three are done");
  await amina.goes(community);
  await amina.seesNot(say("home.begin-three"));
  await amina.audits();
  await amina.presses(say("communities.frame-help"));
  await amina.audits();

  /** The step of the path where one is. */
  async function standsAt(name) {
    await amina.sees(say("home.begin-three"));
    const here = await page.locator(".path [aria-current], .path .here").first().innerText();
    if (!here.includes(name)) throw new Error(`the path stands at « ${here} », not « ${name} »`);
  }
});
