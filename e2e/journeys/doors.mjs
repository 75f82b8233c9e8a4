// The doors of a community that is soon full: by mail, by the code on the screen of the room, and the waiting list.
import { readFileSync } from "node:fs";
import { photographs } from "../lib/camera.mjs";
import { journey } from "../lib/journey.mjs";
import { accepts, agrees, invented, invites, makesFirstAccount } from "../lib/season.mjs";

const SHIPPED = new URL("../../programs/reflexion-action.toml", import.meta.url);
const HOUSE = "Maison des familles du Canal";

journey("doors", async (stage) => {
  const { say } = stage;

  stage.now("a community of two members, from a program of its own, read over before it is created");
  const amina = await stage.person("Amina");
  await makesFirstAccount(stage, amina, invented("Amina Benali"));
  await amina.goes("/communautes/nouvelle");
  await amina.chooses(say("communities.new-own"));
  await amina.presses(say("communities.new-own-fold"));
  await amina.writes(say("communities.new-source"), small(readFileSync(SHIPPED, "utf8")));
  await amina.audits();
  await amina.presses(say("communities.new-preview"));
  await amina.sees(say("communities.new-preview-title"));
  await amina.audits();
  await amina.presses(say("communities.new-create"));
  await amina.isAt(say("communities.invitations-title"));
  const community = new URL(amina.page.url()).pathname.match(/^\/c\/[^/]+/)[0];

  stage.now("Lucie and Nadia take the places");
  const [lucie, nadia, jean] = ["Lucie Mercier", "Nadia Kaci", "Jean Tremblay"].map((name) => invented(name, HOUSE));
  await invites(stage, amina, community, { people: [lucie, nadia, jean], role: "member" });
  await amina.audits();
  const first = await stage.person("Lucie");
  for (const [person, who] of [[first, lucie], [await stage.person("Nadia"), nadia]]) {
    await accepts(stage, person, who);
    await agrees(stage, person);
  }

  stage.now("Jean accepts too, and is told that he waits");
  const second = await stage.person("Jean", { width: 390 });
  const letter = await stage.mailbox.next(jean.email);
  await second.goes(new URL(letter.links.find((each) => each.includes("/invitation/"))).pathname);
  await second.writes(say("communities.organization-field"), HOUSE);
  await second.presses(say("communities.door-join"));
  await second.isAt(say("communities.waiting-title"));
  await second.audits();

  stage.now("Carmen reads the code on the screen of the room, with a code by mail");
  await amina.goes(`${community}/invitations`);
  await amina.presses(say("communities.invite-make-link"));
  const door = new URL(await photographs(amina)).pathname;
  await amina.audits();
  const carmen = invented("Carmen Ruiz", HOUSE);
  const third = await stage.person("Carmen", { width: 390 });
  await third.goes(door);
  await third.writes(say("communities.door-name"), carmen.name);
  await third.writes(say("communities.organization-field"), HOUSE);
  await third.writes(say("communities.door-email"), carmen.email);
  await third.audits();
  await third.presses(say("communities.door-ask-code"));
  await third.isAt(say("communities.arrival-title"));
  await third.audits();
  const { code } = await stage.mailbox.next(carmen.email);
  await third.writes(say("communities.arrival-code"), code);
  await third.presses(say("communities.arrival-enter"));
  await third.isAt(say("communities.waiting-title"));

  stage.now("the pages where one leaves, and where somebody is taken out");
  await first.goes(`${community}/depart`);
  await first.audits();
  await amina.goes(`${community}/membres`);
  await amina.goes(await amina.page.locator("a[href$='/retrait']").first().getAttribute("href"));
  await amina.audits();
}, { audits: "on request" });

function small(program) {
  return program.replace(/^min = .*$/m, "min = 2").replace(/^max = .*$/m, "max = 2");
}
