// What coordination does in a month, each thing found from home without an address: who is there and who has agreed, an
// invitation handed over where no mail leaves, a room opened and archived, the season said in the group's own
// words, the meetings by month, and the way to somebody when help is needed.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const ROOM = "organisation-du-bilan";

journey("her-month", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const elise = await stage.person("Élise", { base: demonstration.address, lang: "fr-CA", width: 1280, scripts: stage.options.scripts !== "off" });
  await entersAs("coordination", elise, demonstration);
  const { page, hands } = elise;
  const deeds = hands.deeds();
  await elise.audits();

  stage.now("who is there, and who has not agreed to the charter yet");
  await deeds.atMost(4, "look for somebody", async () => {
    await to("membres");
    await elise.presses(say("ui.narrow"));
    await elise.writes(say("communities.look-name"), "lucie");
    await elise.presses(say("ui.narrow-search"), page.locator(".narrow form"));
    await page.waitForURL(/\?/);
    await elise.sees("Lucie Mercier");
  });
  await elise.audits();
  await elise.presses(say("ui.narrow-all"));
  await elise.sees("Thuy Nguyen");

  stage.now("somebody is invited where no mail leaves: a link to hand over, that can be taken back");
  await elise.presses(say("communities.members-invite"));
  await elise.audits();
  await deeds.atMost(2, "invite", async () => {
    await elise.writes(say("communities.invite-people"), "Rosa Molina <rosa.molina@exemple.test>");
    await elise.presses(say("communities.invite-send-no-mail"));
    await elise.sees("Rosa Molina");
  });
  await elise.audits();

  stage.now("a room for some, then archived, still read");
  await to("salons");
  await elise.audits();
  await deeds.atMost(3, "open a room", async () => {
    await elise.presses(say("conversations.room-open"));
    await page.waitForURL(/nouveau-salon$/);
    await elise.audits();
    await elise.writes(say("conversations.room-name"), ROOM);
    await elise.presses(say("conversations.room-open"));
    await elise.sees(say("conversations.done-room-opened"));
  });
  await elise.audits();
  await deeds.atMost(1, "archive it", async () => {
    await elise.presses(say("conversations.room-archive"));
    await elise.sees(say("conversations.done-room-archived"));
  });
  await elise.audits();

  stage.now("the season, in the group's own words");
  await to("saison");
  await elise.audits();
  await elise.presses(say("seasons.season-edit"));
  await elise.audits();

  stage.now("the meetings by month");
  await to("rencontres");
  await elise.audits();
  await elise.presses(say("almanac.calendar"));
  await elise.sees("mars 2027");
  await elise.audits();
  await elise.fits();

  stage.now("help, with somebody's name");
  await elise.presses(say("communities.frame-help"));
  await elise.audits();
  console.log(`     presses: ${deeds.told()}`);

  /** A place of the rail, whatever waits there. */
  async function to(place) {
    hands.press();
    await page.locator(`.rail nav a[href$="/${place}"]`).first().click();
    await page.waitForURL(new RegExp(`/${place}$`));
  }
}));
