// A conversation without scripts, on a wide screen and on a phone: reading, writing, answering, reacting, attaching, asking for help and
// finding are forms and pages.
import { does, file, gathers, message, reports } from "../lib/conversation.mjs";
import { journey } from "../lib/journey.mjs";
import { entersRoom } from "../lib/room.mjs";

journey("conversation-plain", async (stage) => {
  const { say } = stage;
  const { community, samira, lucie, jean } = await gathers(stage, { scripts: false });
  const reads = async (person, words) => {
    await entersRoom(person, say, community, "accueil");
    await person.sees(words, person.page.locator("#messages"));
  };
  const sends = (person) => person.presses(say("conversations.send"), person.page.locator("#composer"));

  stage.now("one writes, the other reads on a phone");
  await lucie.writes(say("conversations.your-message"), "Qui apporte le thé jeudi?");
  await sends(lucie);
  await lucie.sees("Qui apporte le thé jeudi?", lucie.page.locator("#messages"));
  await reads(jean, "Qui apporte le thé jeudi?");
  await jean.fits();
  await jean.audits();

  stage.now("an answer in a thread");
  await does(jean, "le thé", say("conversations.answer"));
  await jean.isAt(say("conversations.thread-title", { name: "Lucie Mercier" }));
  await jean.writes(say("conversations.your-answer"), "Moi, et des tasses");
  await jean.presses(say("conversations.answer"), jean.page.locator(".composer"));
  await jean.sees("Moi, et des tasses", jean.page.locator("#thread"));
  await jean.audits();
  await entersRoom(lucie, say, community, "accueil");
  await message(lucie, "le thé").locator(".in-thread a").waitFor();

  stage.now("a reaction");
  await does(lucie, "le thé", say("conversations.react"));
  await lucie.isAt(say("conversations.reactions-title"));
  await lucie.audits();
  await lucie.presses(say("conversations.reaction-thanks"));
  await entersRoom(jean, say, community, "accueil");
  await message(jean, "le thé").locator(".reactions button").waitFor();
  await does(jean, "le thé", say("conversations.react"));
  await jean.writes(say("ui.emoji-words"), "thé");
  await jean.presses(say("ui.emoji-look"), jean.page.locator("main form[data-search]"));
  await jean.audits();
  await jean.page.locator('#emojis button[value^="☕"]').click();
  await message(jean, "le thé").locator('.reactions button[value^="☕"]').waitFor();

  stage.now("a file with the words");
  await entersRoom(lucie, say, community, "accueil");
  await lucie.page.locator("#composer .attached > summary").click();
  await lucie.page.locator("#files").setInputFiles(file("horaires.txt"));
  await lucie.writes(say("conversations.your-message"), "Les horaires");
  await sends(lucie);
  await entersRoom(jean, say, community, "accueil");
  const link = message(jean, "Les horaires").getByRole("link", { name: /horaires\.txt/ });
  const read = await jean.fetches(await link.getAttribute("href"));
  if (read.status !== 200 || !read.text.includes("horaires d’été")) throw new Error(`the file is answered by ${read.status}`);

  stage.now("help is asked for, and offered");
  await lucie.page.locator("#composer .attached > summary").click();
  await lucie.page.locator("#composer").getByRole("link", { name: say("conversations.help-ask"), exact: true }).click();
  await lucie.isAt(say("mutual_help.help-ask"));
  await lucie.audits();
  await lucie.writes(say("mutual_help.help-need"), "Comment accueillir un silence?");
  await lucie.chooses(say("mutual_help.help-in-my-name"));
  await lucie.presses(say("mutual_help.help-send"));
  await lucie.isAt(say("mutual_help.help-request"));
  await reads(jean, "Comment accueillir un silence?");
  await jean.presses(say("conversations.help-offer"), message(jean, "un silence"));
  await entersRoom(lucie, say, community, "accueil");
  await message(lucie, "un silence").locator(".asked p").filter({ hasText: "Jean Tremblay" }).waitFor();

  stage.now("a message is reported, and answered");
  await entersRoom(jean, say, community, "accueil");
  await does(jean, "le thé", say("conversations.report-message"));
  await reports(stage, jean, "Samira Rahmani");
  await jean.audits();
  await samira.goes(new URL(jean.page.url()).pathname);
  await samira.presses(say("moderation.report-look-at"));
  await samira.sees(say("moderation.done-report-looked-at"));
  await samira.writes(say("moderation.report-answer"), "On s’est parlé");
  await samira.presses(say("moderation.report-close"));
  await samira.sees(say("moderation.done-report-answered"));

  stage.now("one goes to somebody, and to a room");
  await jean.goes(`${community}/aller`);
  await jean.isAt(say("search.go-title"));
  await jean.fits();
  await jean.writes(say("search.go-words"), "merc");
  await jean.presses(say("search.go-narrow"));
  await jean.page.locator("ul.go a").filter({ hasText: "Lucie Mercier" }).waitFor();
  await jean.writes(say("search.go-words"), "accu");
  await jean.presses(say("search.go-narrow"));
  await jean.page.locator("ul.go a").filter({ hasText: "# accueil" }).click();
  await jean.field(say("conversations.your-message")).waitFor();

  stage.now("what was said is found");
  await jean.goes(`${community}/recherche`);
  await jean.writes(say("search.words"), "tasse");
  await jean.presses(say("search.look"), jean.page.locator("main"));
  await jean.page.locator(".found mark").first().waitFor();
  await jean.audits();
}, { audits: "on request" });
