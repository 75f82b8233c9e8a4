// A conversation by keyboard alone: every act once, with Tab, Enter, Space and the keys that the room lists.
import { file, gathers, hears, message } from "../lib/conversation.mjs";
import { journey } from "../lib/journey.mjs";
import { fromTheTop, tabTo } from "../lib/keyboard.mjs";
import { entersRoom, says } from "../lib/room.mjs";

journey("conversation-keyboard", async (stage) => {
  const { say } = stage;
  const { community, samira, lucie, jean } = await gathers(stage);
  const { page } = samira;
  const field = () => samira.field(say("conversations.your-message"));
  const button = (words, within = page) => within.getByRole("button", { name: words, exact: true }).first();
  const link = (words, within = page) => within.getByRole("link", { name: words, exact: true }).first();
  const comesBack = () => entersRoom(samira, say, community, "accueil");

  stage.now("the whole list of keys, then a message");
  await page.locator(".pane-middle").focus();
  await page.keyboard.press("?");
  await page.locator("#keys[open]").waitFor();
  await samira.audits();
  await page.keyboard.press("Escape");
  await writes(field(), "Qui apporte le thé jeudi?");
  await page.keyboard.press("Control+Enter");
  await hears(lucie, "Qui apporte le thé jeudi?");

  stage.now("a name is offered and taken");
  await writes(field(), "Bonjour @luc");
  await page.getByRole("option", { name: /Lucie/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await lucie.page.locator("#messages .mention.mine").waitFor();

  stage.now("the last message is corrected");
  await field().focus();
  await page.keyboard.press("ArrowUp");
  await samira.isAt(say("conversations.edit-title"));
  await samira.goesOn(" et bon matin");
  await enters(button(say("conversations.edit-save")));
  await page.locator("#messages").waitFor();
  await hears(lucie, "et bon matin");

  stage.now("an answer, a reaction, a quotation");
  await says(jean, say, "Du lait aussi?");
  await comesBack();
  await chooses("Du lait", link(say("conversations.answer"), message(samira, "Du lait")));
  await samira.isAt(say("conversations.thread-title", { name: "Jean Tremblay" }));
  await writes(samira.field(say("conversations.your-answer")), "Oui");
  await page.keyboard.press("Control+Enter");
  await message(jean, "Du lait").locator(".in-thread a").waitFor();
  await comesBack();
  await chooses("Du lait", message(samira, "Du lait").locator(".usual button").first());
  await message(jean, "Du lait").locator(".reactions button").waitFor();
  await chooses("Du lait", link(say("conversations.quote"), message(samira, "Du lait")));
  await field().waitFor();
  await samira.goesOn("\n\nJ’en apporte");
  await page.keyboard.press("Control+Enter");
  await message(jean, "J’en apporte").locator("blockquote").waitFor();

  stage.now("a file, and a request for help");
  await comesBack();
  await enters(page.locator("#composer .attached > summary"));
  await tabTo(page, page.locator("#files"));
  // What the system then asks is not a page.
  await page.locator("#files").setInputFiles(file("horaires.txt"));
  await writes(field(), "Les horaires");
  await page.keyboard.press("Control+Enter");
  await message(jean, "Les horaires").getByRole("link", { name: /horaires\.txt/ }).waitFor();
  await comesBack();
  await enters(page.locator("#composer .attached > summary"));
  await enters(link(say("conversations.help-ask"), page.locator("#composer")));
  await samira.isAt(say("mutual_help.help-ask"));
  await writes(samira.field(say("mutual_help.help-need")), "Comment accueillir un silence?");
  await tabTo(page, samira.field(say("mutual_help.help-in-my-name")));
  await page.keyboard.press("Space");
  await enters(button(say("mutual_help.help-send")));
  await samira.isAt(say("mutual_help.help-request"));
  await hears(jean, "Comment accueillir un silence?");

  stage.now("an emoji that is found by a word, and a message that is reported");
  await comesBack();
  await chooses("Du lait", link(say("conversations.react"), message(samira, "Du lait")));
  await samira.isAt(say("conversations.reactions-title"));
  await writes(samira.field(say("ui.emoji-words")), "fusee");
  await page.locator('#emojis button[value="🚀"]').waitFor();
  await enters(page.locator('#emojis button[value="🚀"]'));
  await message(jean, "Du lait").locator('.reactions button[value="🚀"]').waitFor();
  await says(jean, say, "Assez parlé");
  await comesBack();
  await chooses("Assez parlé", link(say("conversations.report-message"), message(samira, "Assez parlé")));
  await samira.isAt(say("moderation.report-title"));
  await fromTheTop(page);
  await tabTo(page, samira.field("Amina Benali"));
  await page.keyboard.press("Space");
  await writes(samira.field(say("moderation.report-words")), "Cela vise quelqu’un");
  await enters(button(say("moderation.report-send")));
  await samira.sees(say("moderation.done-reported"));
  await enters(button(say("moderation.report-take-back")));
  await samira.sees(say("moderation.done-report-taken-back"));

  stage.now("a pin, something kept, something taken away");
  await comesBack();
  await chooses("Du lait", button(say("conversations.pin"), message(samira, "Du lait")));
  await samira.sees(say("conversations.done-pinned"));
  await jean.page.locator("#pins summary").waitFor();
  await comesBack();
  await chooses("Du lait", button(say("conversations.keep"), message(samira, "Du lait")));
  await samira.sees(say("conversations.done-kept"));
  await chooses("Les horaires", link(say("conversations.remove"), message(samira, "Les horaires")));
  await samira.isAt(say("conversations.remove-title"));
  await enters(button(say("conversations.remove-do")));
  await page.locator("#messages").waitFor();
  await hears(jean, say("conversations.removed-by-author"));

  stage.now("Ctrl K goes to a person and to a room, and Escape back to where one was");
  await comesBack();
  await field().focus();
  await page.keyboard.press("Control+k");
  await page.locator("dialog.go[open]").waitFor();
  await page.keyboard.type("MERC");
  await page.getByRole("option", { name: /Lucie Mercier/, selected: true }).waitFor();
  await samira.audits();
  await page.keyboard.press("Escape");
  await page.locator("dialog.go").waitFor({ state: "hidden" });
  if (!(await field().evaluate((each) => each === document.activeElement))) throw new Error("Escape does not give the focus back");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("bons");
  await page.getByRole("option", { name: /bons-coups/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/salons\/bons-coups/);
  await page.keyboard.press("Control+k");
  await page.locator("dialog.go[open]").waitFor();
  await page.keyboard.type("matin");
  await page.keyboard.press("ArrowUp");
  await page.getByRole("option", { name: say("search.go-everywhere", { words: "matin" }), selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".found mark").first().waitFor();

  stage.now("what was said is found");
  await samira.goes(`${community}/recherche`);
  await writes(samira.field(say("search.words")), "matin");
  await page.locator(".found mark").first().waitFor();
  await enters(page.locator(".found a").first());
  await page.locator("#messages").waitFor();

  async function writes(where, words) {
    await fromTheTop(page);
    await tabTo(page, where);
    await page.keyboard.type(words);
  }

  async function enters(target) {
    await fromTheTop(page);
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  }

  /** Unfolds what one can do with a message, then does one of these things. */
  async function chooses(words, deed) {
    await fromTheTop(page);
    await tabTo(page, message(samira, words).locator(".msg-deeds > summary"));
    await page.keyboard.press("Enter");
    await deed.waitFor();
    await tabTo(page, deed);
    await page.keyboard.press("Enter");
  }
}, { audits: "on request" });
