// The keyboard alone: everything that can be pressed is reached by Tab, seen while it has the focus, and left; the link that
// skips the menus works; Enter and Space do what a finger does.
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { fromTheTop, tabThrough, tabTo } from "../lib/keyboard.mjs";
import { opensMeeting, setsMeeting, standsAs } from "../lib/meeting.mjs";
import { entersRoom } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";

journey("keyboard", async (stage) => {
  const { say } = stage;
  const { community, coordinator: amina, people: [lucie] } = await opensSeason(stage, ["Lucie Mercier"]);
  const meeting = await opensMeeting(amina, say, community, "Rencontre d’accueil");
  await setsMeeting(amina, say, meeting, { date: day(3), time: "13:30", mode: "hybrid", host: "Maison des familles du Canal" });

  stage.now("every stop of every page, on a wide screen and on a phone");
  const visitor = await stage.person("visitor");
  await visits(visitor, ["/connexion", "/connexion/code"]);
  const ofMembers = ["", "/rencontres", "/membres", "/charte", "/saison", "/qui-voit-quoi", "/salons"].map((page) => community + page);
  await visits(lucie, [...ofMembers, meeting, "/profil", "/profil/appareils"]);
  await visits(amina, [`${meeting}/date`, `${community}/invitations`, `${community}/charte/nouvelle-version`, "/communautes/nouvelle"]);
  await lucie.page.setViewportSize({ width: 390, height: 844 });
  await visits(lucie, [...ofMembers, meeting]);
  await entersRoom(lucie, say, community, "accueil");
  await tabThrough(lucie.page);
  await lucie.page.setViewportSize({ width: 1280, height: 900 });

  stage.now("the first stop skips the menus");
  await lucie.goes(meeting);
  await lucie.page.keyboard.press("Tab");
  const first = await lucie.page.evaluate(() => document.activeElement.innerText);
  if (first.trim() !== say("ui.skip-to-content")) throw new Error(`the first stop is « ${first} »`);
  await lucie.page.keyboard.press("Enter");
  await lucie.page.waitForFunction(() => document.activeElement === document.querySelector("#main"));

  stage.now("an answer by Space, another by Enter");
  await answers(lucie, say("meetings.answer-online"), "Space");
  await answers(lucie, say("meetings.answer-here"), "Enter");

  stage.now("a message written and sent without a mouse");
  await entersRoom(lucie, say, community, "accueil");
  await fromTheTop(lucie.page);
  await tabTo(lucie.page, lucie.field(say("conversations.your-message")));
  await lucie.page.keyboard.type("Écrit au clavier");
  await tabTo(lucie.page, lucie.page.getByRole("button", { name: say("conversations.send"), exact: true }));
  await lucie.page.keyboard.press("Enter");
  await lucie.sees("Écrit au clavier", lucie.page.locator("#messages"));

  stage.now("« Plus », on a phone, opens by Enter and closes by Escape");
  await lucie.page.setViewportSize({ width: 390, height: 844 });
  await lucie.goes(community);
  const more = lucie.page.locator("details.more > summary");
  await tabTo(lucie.page, more);
  await lucie.page.keyboard.press("Enter");
  await lucie.page.locator("details.more[open]").waitFor();
  await tabTo(lucie.page, lucie.page.locator("details.more").getByRole("link", { name: say("communities.frame-profile") }));
  await lucie.page.keyboard.press("Escape");
  await lucie.page.locator("details.more:not([open])").waitFor();
  await lucie.page.waitForFunction(() => document.activeElement.localName === "summary");
  await lucie.audits();

  async function visits(person, addresses) {
    for (const address of addresses) {
      await person.goes(address);
      const stops = await tabThrough(person.page);
      console.log(`     ${address}: ${stops} stops`);
    }
  }

  async function answers(person, words, key) {
    await fromTheTop(person.page);
    await tabTo(person.page, await person.pressable(words));
    await person.page.keyboard.press(key);
    await standsAs(person, words);
  }
}, { audits: "on request" });
