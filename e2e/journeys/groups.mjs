// People in small groups on the screen of the room: on every projector the groups, the clock, what is to be done and
// the code hold together without scrolling, and nobody's name is cut.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { holdsOnProjectors } from "../lib/projectors.mjs";
import { said } from "../lib/said.mjs";
import { until } from "../lib/until.mjs";

journey("groups", inDemonstration(["--meeting-day"], async (stage, demonstration) => {
  const say = said("fr-CA");
  const samira = await stage.person("Samira", { base: demonstration.address, lang: "fr-CA" });
  await entersAs("facilitator", samira, demonstration);
  const { page } = samira;

  stage.now("everybody is there, the clock goes, the code is on the screen");
  await samira.presses(say("home.happens-follow"));
  await page.waitForURL(/rencontres\/\d+$/);
  const meeting = new URL(page.url()).pathname;
  await samira.goes(`${meeting}/presences`);
  await samira.presses(say("meetings.mark-all-yes"));
  await samira.goes(`${meeting}/animation`);
  await samira.presses(say("facilitation.clock-deed-start"));
  await until("the clock to run", () => page.locator("form[data-deed=next]:not([hidden])").count());
  await samira.presses(say("facilitation.here-code-open"));
  await samira.sees(say("facilitation.here-sign"));

  for (const shape of ["groups-of", "groups-count"]) {
    stage.now(`the groups: ${say(`facilitation.${shape}`, shape === "groups-of" ? { size: 3 } : { count: 2 })}`);
    await samira.goes(`${meeting}/animation`);
    await page.locator("select[name=forme]").selectOption(shape === "groups-of" ? "of-3" : "groups-2");
    await page.locator("#groups form:has(select[name=forme]) button").first().click();
    await samira.sees(say("facilitation.groups-number", { number: 2 }));
    await samira.goes(`${meeting}/animation/ecran`);
    await samira.audits();
    await holdsOnProjectors(samira, { when: shape, seen: [".timer", "h1", "[data-next]", ".sign .qr", ".sign-code", ".groups", ".groups > li:last-child"], pictures: stage.options.pictures });
  }
}), { audits: "on request" });
