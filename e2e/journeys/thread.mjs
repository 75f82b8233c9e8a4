// A thread and what is said by one emoji, live: what one does on a phone, the other sees on a wide screen, and back.
import { journey } from "../lib/journey.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";

journey("thread", async (stage) => {
  const { say } = stage;
  const { community, people: [lucie, jean] } = await opensSeason(stage, ["Lucie Mercier", { name: "Jean Tremblay", width: 390 }]);
  await entersRoom(lucie, say, community, "accueil");
  await says(lucie, say, "Six pères sont restés jaser");
  await entersRoom(jean, say, community, "accueil");

  stage.now("on a phone, one answers under a message");
  await menu(jean);
  await jean.presses(say("conversations.answer"), last(jean));
  await jean.isAt(say("conversations.thread-title", { name: "Lucie Mercier" }));
  await jean.writes(say("conversations.your-answer"), "Le café était servi avant?");
  await jean.presses(say("conversations.answer"), jean.page.locator(".composer"));
  await jean.sees("Le café était servi avant?", jean.page.locator("#thread"));
  await jean.fits();
  await jean.audits();

  stage.now("the room says it to whoever reads, and leads to the thread");
  const under = lucie.page.locator(".in-thread a");
  await under.getByText(/^1 /).first().waitFor();
  if (await lucie.page.locator("#messages").getByText("servi avant").count()) throw new Error("an answer aside is said in the room");
  await under.click();
  await lucie.sees("Le café était servi avant?", lucie.page.locator("#thread"));
  await lucie.writes(say("conversations.your-answer"), "Oui, avant");
  await lucie.page.getByLabel(say("conversations.also-here")).check();
  await lucie.presses(say("conversations.answer"), lucie.page.locator(".composer"));
  await jean.sees("Oui, avant", jean.page.locator("#thread"));
  await lucie.sees("Oui, avant", lucie.page.locator("#messages"));
  if (await lucie.page.locator("#thread").getByText("Oui, avant").count() !== 1) throw new Error("it stands once in the thread");
  await lucie.audits();

  stage.now("one emoji by two presses, seen by the other, taken back by one");
  await entersRoom(jean, say, community, "accueil");
  await menu(jean);
  await last(jean).locator(".usual button").nth(2).click();
  const chip = (person) => person.page.locator("#messages .reactions button");
  await chip(jean).and(jean.page.locator('[aria-pressed="true"]')).waitFor();
  await chip(lucie).and(lucie.page.locator('[aria-pressed="false"]')).waitFor();
  await chip(lucie).click();
  await chip(jean).getByText("2").waitFor();
  if ((await chip(jean).getAttribute("aria-pressed")) !== "true") throw new Error("what is one’s own stays one’s own");
  await chip(jean).click();
  await chip(lucie).getByText("1").waitFor();
  await jean.audits();

  stage.now("any emoji is found as one types, and stands first the next time");
  await menu(jean);
  await last(jean).getByRole("link", { name: say("conversations.react"), exact: true }).click();
  await jean.isAt(say("conversations.reactions-title"));
  await jean.writes(say("ui.emoji-words"), "fusee");
  await jean.page.locator('#emojis button[value="🚀"]').click();
  await jean.page.locator("#messages").waitFor();
  await lucie.page.locator('#messages .reactions button[value="🚀"]').waitFor();
  await menu(jean);
  await last(jean).getByRole("link", { name: say("conversations.react"), exact: true }).click();
  await jean.page.locator('[data-lately] button[value="🚀"]').waitFor();
  await jean.audits();
  await entersRoom(jean, say, community, "accueil");

  stage.now("by keyboard: the keys are listed, a menu closes, the last message is edited");
  await entersRoom(lucie, say, community, "accueil");
  await lucie.page.locator(".pane-middle").focus();
  await lucie.page.keyboard.press("?");
  await lucie.page.locator("#keys[open]").waitFor();
  await lucie.page.keyboard.press("Escape");
  await last(lucie).locator(".msg-deeds > summary").focus();
  await lucie.page.keyboard.press("Enter");
  await lucie.page.locator(".msg-deeds[open]").waitFor();
  await lucie.page.keyboard.press("Escape");
  await lucie.page.locator(".msg-deeds[open]").waitFor({ state: "detached" });
  await lucie.field(say("conversations.your-message")).focus();
  await lucie.page.keyboard.press("ArrowUp");
  await lucie.isAt(say("conversations.edit-title"));
}, { audits: "on request" });

function last(person) {
  return person.page.locator("#messages .said").last();
}

async function menu(person) {
  await last(person).locator(".msg-deeds > summary").click();
  await last(person).locator(".usual").waitFor();
}
