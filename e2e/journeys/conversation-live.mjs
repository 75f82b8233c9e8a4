// Every act of a conversation, once, between two wide screens and a phone: what one does, the others see without loading their page
// again. Threads and reactions have a journey of their own (thread), as has a line that is cut (live).
import { does, file, gathers, hears, message, reports, ROOM, stayed, stays } from "../lib/conversation.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting } from "../lib/meeting.mjs";
import { entersRoom, says } from "../lib/room.mjs";

journey("conversation-live", async (stage) => {
  const { say } = stage;
  const { community, coordinator: amina, samira, lucie, jean } = await gathers(stage);
  const comesBack = (person) => entersRoom(person, say, community, ROOM);
  for (const person of [samira, lucie, jean]) await person.audits();
  await stays([samira, jean]);

  stage.now("what is said is read on the other screens");
  await says(lucie, say, "Qui apporte le café jeudi?");
  for (const person of [samira, jean]) await hears(person, "Qui apporte le café jeudi?");

  stage.now("what is corrected is read corrected, and it is said");
  await lucie.presses(say("conversations.edit"), message(lucie, "le café"));
  await lucie.isAt(say("conversations.edit-title"));
  await lucie.audits();
  await lucie.writes(say("conversations.your-message"), "Qui apporte le thé jeudi?");
  await lucie.presses(say("conversations.edit-save"));
  for (const person of [samira, jean]) {
    await hears(person, "Qui apporte le thé jeudi?");
    await message(person, "le thé").getByText(say("conversations.edited"), { exact: true }).waitFor();
  }

  stage.now("who is named stands out for themselves; the whole room is named once it was asked");
  await comesBack(lucie);
  await stays([lucie]);
  await says(samira, say, "@Lucie, du lait aussi?");
  await lucie.page.locator("#messages .mention.mine").waitFor();
  await jean.page.locator("#messages .mention:not(.mine)").waitFor();
  await samira.writes(say("conversations.your-message"), "@tout le salon, c’est demain");
  await samira.presses(say("conversations.send"));
  await samira.chooses(say("conversations.everyone-yes"));
  await samira.audits();
  await samira.presses(say("conversations.send"));
  for (const person of [lucie, jean]) await hears(person, "c’est demain");
  await stayed([lucie, jean]);

  stage.now("one quotes on a phone, and the others read whom");
  await does(jean, "le thé", say("conversations.quote"));
  await jean.field(say("conversations.your-message")).waitFor();
  const quoted = await jean.field(say("conversations.your-message")).inputValue();
  if (!quoted.includes("le thé")) throw new Error(`nothing is quoted: « ${quoted} »`);
  await jean.writes(say("conversations.your-message"), `${quoted.trimEnd()}\n\nMoi, et des tasses`);
  await jean.presses(say("conversations.send"));
  await hears(lucie, "Moi, et des tasses");
  await message(lucie, "Moi, et des tasses").locator("blockquote").waitFor();
  await jean.audits();

  stage.now("a file goes with the words, and is read by the others");
  await lucie.page.locator("#composer .attached > summary").click();
  await lucie.page.locator("#files").setInputFiles(file("horaires.txt"));
  await lucie.writes(say("conversations.your-message"), "Les horaires");
  await lucie.presses(say("conversations.send"));
  await stays([samira]);
  for (const person of [samira, jean]) {
    const link = message(person, "Les horaires").getByRole("link", { name: /horaires\.txt/ });
    await link.waitFor();
    const read = await person.fetches(await link.getAttribute("href"));
    if (read.status !== 200 || !read.text.includes("horaires d’été")) throw new Error(`${person.name} reads ${read.status}`);
  }
  await stayed([samira]);

  stage.now("help is asked, offered, known, and settled, before everybody's eyes");
  await comesBack(lucie);
  await lucie.page.locator("#composer .attached > summary").click();
  await lucie.page.locator("#composer").getByRole("link", { name: say("conversations.help-ask"), exact: true }).click();
  await lucie.isAt(say("mutual_help.help-ask"));
  await lucie.audits();
  await lucie.writes(say("mutual_help.help-need"), "Comment accueillir un silence?");
  await lucie.chooses(say("mutual_help.help-in-my-name"));
  await lucie.presses(say("mutual_help.help-send"));
  await lucie.isAt(say("mutual_help.help-request"));
  await comesBack(lucie);
  await stays([lucie]);
  await hears(jean, "Comment accueillir un silence?");
  await jean.presses(say("conversations.help-offer"), message(jean, "un silence"));
  await message(lucie, "un silence").locator(".asked p").filter({ hasText: "Jean Tremblay" }).waitFor();
  await samira.presses(say("conversations.help-lived"), message(samira, "un silence"));
  await message(jean, "un silence").locator(".asked p.soft").nth(1).waitFor();
  await stayed([lucie]);
  await message(lucie, "un silence").locator(".asked .pill").click();
  await lucie.isAt(say("mutual_help.help-request"));
  await lucie.audits();
  await lucie.writes(say("mutual_help.help-what-helped"), "Compter jusqu’à dix");
  await lucie.presses(say("mutual_help.help-settle"));
  await lucie.sees(say("mutual_help.done-help-settled"));
  await message(jean, "un silence").getByText(say("conversations.help-settled")).waitFor();
  await jean.audits();

  stage.now("a pin goes up and comes down");
  await comesBack(lucie);
  await comesBack(samira);
  await stays([lucie]);
  await does(samira, "le thé", say("conversations.pin"));
  await lucie.page.locator("#pins summary").waitFor();
  await samira.page.locator("#pins summary").click();
  await samira.audits();
  await samira.presses(say("conversations.unpin"), samira.page.locator("#pins"));
  await lucie.page.locator("#pins summary").waitFor({ state: "detached" });

  stage.now("what is taken away leaves a trace, and no word");
  await comesBack(samira);
  await stays([samira]);
  await does(lucie, "Les horaires", say("conversations.remove"));
  await lucie.isAt(say("conversations.remove-title"));
  await lucie.audits();
  await lucie.presses(say("conversations.remove-do"));
  for (const person of [samira, jean]) await hears(person, say("conversations.removed-by-author"));
  await samira.seesNot("horaires.txt");
  await stayed([samira]);

  stage.now("what one keeps, mutes or takes back to unread is one's own");
  await comesBack(jean);
  await does(jean, "le thé", say("conversations.keep"));
  await jean.sees(say("conversations.done-kept"));
  await does(jean, "le thé", say("conversations.unread-from"));
  await jean.sees(say("conversations.done-unread"));
  await comesBack(jean);
  await jean.page.locator(".room-about > summary").first().click();
  await jean.presses(say("conversations.mute"));
  await jean.sees(say("conversations.done-muted"));
  await jean.goes(`${community}/salons`);
  await jean.audits();
  await jean.presses(say("conversations.kept-title"));
  await jean.isAt(say("conversations.kept-title"));
  await jean.sees("Qui apporte le thé jeudi?");
  await jean.audits();

  stage.now("a message is reported, looked at and answered, and nobody else learns of it");
  await comesBack(jean);
  await does(jean, "un silence", say("conversations.report-message"));
  await reports(stage, jean, "Samira Rahmani");
  await jean.audits();
  await samira.goes(`${community}/signalements`);
  await samira.audits();
  await samira.page.locator("main a[href*='/signalements/']").first().click();
  await samira.presses(say("moderation.report-look-at"));
  await samira.sees(say("moderation.done-report-looked-at"));
  await samira.writes(say("moderation.report-answer"), "On s’est parlé");
  await samira.audits();
  await samira.presses(say("moderation.report-close"));
  await samira.sees(say("moderation.done-report-answered"));
  await jean.goes(new URL(samira.page.url()).pathname);
  await jean.sees("On s’est parlé");
  await jean.audits();
  const hidden = await lucie.fetches(new URL(samira.page.url()).pathname);
  if (hidden.status !== 404) throw new Error(`who is reported reads it: ${hidden.status}`);

  stage.now("the room of a meeting opens by one press, and stands in everybody’s list");
  await opensMeeting(samira, say, community, "Rencontre d’accueil");
  await samira.presses(say("meeting_rooms.room-of-meeting-open"));
  await samira.field(say("conversations.your-message")).waitFor();
  const room = new URL(samira.page.url()).pathname;
  await lucie.goes(room);
  await stays([lucie]);
  await says(samira, say, "On se voit bientôt");
  await hears(lucie, "On se voit bientôt");
  await stayed([lucie]);

  stage.now("two talk apart, on a phone and on a wide screen");
  await lucie.goes(`${community}/salons`);
  await lucie.presses(say("conversations.direct-write"));
  await lucie.isAt(say("conversations.direct-write"));
  await lucie.audits();
  await lucie.chooses("Jean Tremblay");
  await lucie.writes(say("conversations.your-message"), "Merci pour les tasses");
  await lucie.presses(say("conversations.send"));
  await hears(lucie, "Merci pour les tasses");
  await lucie.audits();
  await jean.goes(new URL(lucie.page.url()).pathname);
  await stays([jean, lucie]);
  await says(jean, say, "Avec plaisir");
  await hears(lucie, "Avec plaisir");
  await stayed([jean, lucie]);
  const closed = await samira.fetches(new URL(lucie.page.url()).pathname);
  if (closed.status !== 404) throw new Error(`somebody else reads it: ${closed.status}`);

  stage.now("what was said is found, and an archived room says so to whoever is in it");
  await lucie.goes(`${community}/recherche`);
  await lucie.writes(say("search.words"), "tasse");
  await lucie.page.locator(".found mark").first().waitFor();
  await lucie.audits();
  await comesBack(lucie);
  await stays([lucie]);
  await comesBack(amina);
  await amina.page.locator(".room-about > summary").first().click();
  await amina.presses(say("conversations.room-settings"));
  await amina.presses(say("conversations.room-archive"));
  await amina.sees(say("conversations.done-room-archived"));
  await lucie.page.locator("#standing .room-over").waitFor();
  await stayed([lucie]);
  await lucie.audits();
}, { audits: "on request" });
