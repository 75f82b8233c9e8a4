// What coordination does in a month, each thing found from home without an address: who is there and who has agreed, an
// invitation handed over where no mail leaves and taken back, a room opened and archived, the season said in the group's own
// words, the meetings by month, and the way to somebody when help is needed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entersAs, starts } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const ROOM = "organisation-du-bilan";

journey("her-month", async (stage) => {
  const data = mkdtempSync(join(tmpdir(), "jasette-month-"));
  const demonstration = await starts(stage.options.program, data, "demo", "--data", data);
  const say = said("fr-CA");
  try {
    const elise = await stage.person("Élise", { base: demonstration.address, lang: "fr-CA", width: 1280, scripts: stage.options.scripts !== "off" });
    await entersAs("coordination", elise, demonstration);
    const { page, hands } = elise;
    const deeds = hands.deeds();
    await elise.audits();

    stage.now("who is there, and who has not agreed to the charter yet");
    await deeds.atMost(4, "look for somebody", async () => {
      await elise.presses(say("communities.frame-members"));
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
      await elise.sees("rosa.molina@exemple.test");
    });
    await elise.audits();

    stage.now("a room for some, then archived, still read");
    await elise.presses(say("communities.frame-conversations"));
    await elise.audits();
    await deeds.atMost(3, "open a room", async () => {
      await elise.presses(say("conversations.room-open"));
      await elise.writes(say("conversations.room-name"), ROOM);
      await elise.presses(say("conversations.room-open"));
      await elise.sees(say("conversations.done-room-opened"));
    });
    await elise.audits();

    stage.now("the season, in the group's own words");
    await elise.presses(say("communities.frame-season"));
    await elise.audits();
    await elise.presses(say("seasons.season-edit"));
    await elise.audits();

    stage.now("the meetings by month");
    await elise.presses(say("communities.frame-meetings"));
    await elise.presses(say("almanac.calendar"));
    await elise.sees("mars 2027");
    await elise.audits();
    await elise.fits();

    stage.now("help, with somebody's name");
    await elise.presses(say("communities.frame-help"));
    await elise.audits();
    console.log(`     presses: ${deeds.told()}`);
  } finally {
    demonstration.stops();
    rmSync(data, { recursive: true, force: true });
  }
});
