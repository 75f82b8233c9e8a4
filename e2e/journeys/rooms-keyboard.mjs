// What is done around what is said, by keyboard alone: help that is offered and settled, a report that is answered, a room muted, an
// announcement that was read, words that wait for their hour, somebody written to apart, the room of a meeting, a room archived.
import { gathers, hears, message, reports, does } from "../lib/conversation.mjs";
import { journey } from "../lib/journey.mjs";
import { keysOf } from "../lib/keyboard.mjs";
import { opensMeeting } from "../lib/meeting.mjs";
import { entersRoom, says } from "../lib/room.mjs";

journey("rooms-keyboard", async (stage) => {
  const { say } = stage;
  const { community, samira, lucie, jean } = await gathers(stage);
  const [hers, others] = [keysOf(samira.page), keysOf(lucie.page)];
  const button = (person, words, within = person.page.locator("main")) => within.getByRole("button", { name: words, exact: true }).first();
  const link = (person, words, within = person.page.locator("main")) => within.getByRole("link", { name: words, exact: true }).first();
  const composer = (person) => person.page.locator("#composer");
  const field = (person) => person.field(say("conversations.your-message"));
  const about = (person) => person.page.locator(".room-about > summary").first();

  stage.now("help is offered, and the request is settled with what helped");
  await hers.enters(composer(samira).locator(".attached > summary"));
  await hers.enters(link(samira, say("conversations.help-ask"), composer(samira)));
  await samira.isAt(say("mutual_help.help-ask"));
  await hers.writes(samira.field(say("mutual_help.help-need")), "Comment accueillir un silence?");
  await hers.ticks(samira.field(say("mutual_help.help-in-my-name")));
  await hers.enters(button(samira, say("mutual_help.help-send")));
  await samira.isAt(say("mutual_help.help-request"));
  await hears(lucie, "Comment accueillir un silence?");
  await others.enters(button(lucie, say("conversations.help-offer"), message(lucie, "un silence")));
  await entersRoom(samira, say, community, "accueil");
  await message(samira, "un silence").locator(".asked p").filter({ hasText: "Lucie Mercier" }).waitFor();
  await hers.enters(message(samira, "un silence").locator(".asked .pill"));
  await samira.isAt(say("mutual_help.help-request"));
  await hers.writes(samira.field(say("mutual_help.help-what-helped")), "Compter jusqu’à dix");
  await hers.enters(button(samira, say("mutual_help.help-settle")));
  await samira.sees(say("mutual_help.done-help-settled"));

  stage.now("a report is looked at and answered");
  await says(lucie, say, "Assez parlé");
  await hears(jean, "Assez parlé");
  await does(jean, "Assez parlé", say("conversations.report-message"));
  await reports(stage, jean, "Samira Rahmani");
  await samira.goes(`${community}/signalements`);
  await hers.enters(samira.page.locator("main a[href*='/signalements/']").first());
  await hers.enters(button(samira, say("moderation.report-look-at")));
  await samira.sees(say("moderation.done-report-looked-at"));
  await hers.writes(samira.field(say("moderation.report-answer")), "On s’est parlé");
  await hers.enters(button(samira, say("moderation.report-close")));
  await samira.sees(say("moderation.done-report-answered"));

  stage.now("a room is muted");
  await entersRoom(lucie, say, community, "accueil");
  await others.enters(about(lucie));
  await others.enters(button(lucie, say("conversations.mute"), lucie.page));
  await lucie.sees(say("conversations.done-muted"));

  stage.now("an announcement asks whether it was read; a member says so, and takes it back");
  await entersRoom(samira, say, community, "annonces");
  await hers.ticks(samira.page.getByLabel(say("conversations.acknowledgement-ask")));
  await hers.writes(field(samira), "La rencontre commence à 13 h 30");
  await samira.page.keyboard.press("Control+Enter");
  await hears(samira, "La rencontre commence à 13 h 30");
  await lucie.goes(new URL(samira.page.url()).pathname);
  const announced = lucie.page.locator("#messages .acknowledged").last();
  await others.enters(button(lucie, say("conversations.acknowledge"), announced));
  await lucie.sees(say("conversations.acknowledged-mine", { name: "Samira Rahmani" }), announced);
  await others.enters(button(lucie, say("conversations.acknowledged-take-back"), announced));
  await lucie.sees(say("conversations.acknowledge-seen-by", { name: "Samira Rahmani" }), announced);

  stage.now("words wait for their hour, are changed, and leave at once");
  await entersRoom(lucie, say, community, "accueil");
  await others.writes(field(lucie), "Je serai là jeudi");
  await others.enters(composer(lucie).locator(".attached > summary"));
  await others.enters(button(lucie, say("conversations.send-later"), composer(lucie)));
  await lucie.isAt(say("scheduled.later-title"));
  await others.enters(button(lucie, say("scheduled.later-put")));
  await lucie.sees(say("scheduled.done-later"));
  await others.enters(link(lucie, say("scheduled.later-edit")));
  await lucie.isAt(say("scheduled.later-edit-title"));
  await others.writes(lucie.field(say("scheduled.later-words")), "Oui. ");
  await others.enters(button(lucie, say("scheduled.later-save")));
  await lucie.isAt(say("scheduled.later-all"));
  await others.enters(button(lucie, say("scheduled.later-now")));
  await hears(lucie, "Je serai là jeudi");

  stage.now("one writes to somebody apart");
  await lucie.goes(`${community}/salons`);
  await others.enters(link(lucie, say("conversations.direct-write")));
  await lucie.isAt(say("conversations.direct-write"));
  await others.ticks(lucie.field("Jean Tremblay"));
  await others.writes(field(lucie), "Merci pour les tasses");
  await others.enters(button(lucie, say("conversations.send")));
  await hears(lucie, "Merci pour les tasses");

  stage.now("the room of a meeting is opened, and a room is archived");
  await opensMeeting(samira, say, community, "Rencontre d’accueil");
  const opens = samira.page.getByRole("button", { name: say("meeting_rooms.room-of-meeting-open"), includeHidden: true });
  await hers.enters(samira.page.locator("details.fold").filter({ has: opens }).locator("summary").first());
  await hers.enters(button(samira, say("meeting_rooms.room-of-meeting-open")));
  await field(samira).waitFor();
  await entersRoom(samira, say, community, "bons-coups");
  await hers.enters(about(samira));
  await hers.enters(link(samira, say("conversations.room-settings"), samira.page));
  await hers.enters(button(samira, say("conversations.room-archive")));
  await samira.sees(say("conversations.done-room-archived"));
}, { audits: "off" });
