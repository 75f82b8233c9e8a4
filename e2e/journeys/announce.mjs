// An announcement: the team writes, a member reads it on a phone, says « lu et compris » and takes it back, and its author alone reads
// who did. Then what is sent later, with scripts and without.
import { journey } from "../lib/journey.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const PEOPLE = [{ name: "Lucie Mercier", role: "facilitator" }, { name: "Jean Tremblay", width: 390 }];

journey("announce", async (stage) => {
  const { say, options } = stage;
  const scripts = options.scripts !== "off";
  const { community, people: [lucie, jean] } = await opensSeason(stage, PEOPLE);
  const announced = (person) => person.page.locator("#messages .acknowledged").last();

  stage.now("coordination announces something, and asks that one says to have read it");
  await entersRoom(lucie, say, community, "annonces");
  await lucie.writes(say("conversations.your-message"), "La rencontre commence à 13 h 30");
  await lucie.page.getByLabel(say("conversations.acknowledgement-ask")).check();
  await lucie.presses(say("conversations.send"), lucie.page.locator("#composer"));
  await announced(lucie).waitFor();
  await lucie.audits();

  stage.now("a member reads on a phone who will see it, before pressing");
  await jean.goes(`${community}/salons`);
  await jean.page.getByRole("link", { name: /^# annonces/ }).first().click();
  await jean.sees("La rencontre commence à 13 h 30", jean.page.locator("#messages"));
  await jean.sees(say("conversations.announces-foot"));
  if (await jean.page.locator("#composer").count()) throw new Error("there is somewhere to write");
  await jean.sees(say("conversations.acknowledge-seen-by", { name: "Lucie Mercier" }), announced(jean));
  await jean.fits();
  await jean.audits();
  await jean.presses(say("conversations.acknowledge"), announced(jean));
  await jean.sees(say("conversations.acknowledged-mine", { name: "Lucie Mercier" }), announced(jean));
  await jean.audits();

  stage.now("its author reads the name; the member takes it back");
  await entersRoom(lucie, say, community, "annonces");
  await announced(lucie).locator("a").click();
  await lucie.isAt(say("announcements.acknowledged-title"));
  await lucie.sees("Jean Tremblay", lucie.page.locator("main"));
  await lucie.audits();
  await jean.presses(say("conversations.acknowledged-take-back"), announced(jean));
  await jean.sees(say("conversations.acknowledge-seen-by", { name: "Lucie Mercier" }), announced(jean));
  await lucie.goes(new URL(lucie.page.url()).pathname);
  await lucie.sees(say("announcements.acknowledged-none"), lucie.page.locator("main"));

  stage.now("what is written in a room waits for another day");
  await entersRoom(jean, say, community, "accueil");
  await jean.writes(say("conversations.your-message"), "Je serai là jeudi");
  await waits(jean, say);
  await jean.isAt(say("scheduled.later-title"));
  await jean.audits();
  await jean.fits();
  await jean.presses(say("scheduled.later-put"));
  await jean.sees(say("scheduled.done-later"));
  await jean.sees("Je serai là jeudi", jean.page.locator("main"));
  await jean.audits();
  await jean.fits();

  stage.now("it is changed, then sent at once, and nothing of it is left where one writes");
  await jean.page.getByRole("link", { name: say("scheduled.later-edit"), exact: true }).click();
  await jean.isAt(say("scheduled.later-edit-title"));
  await jean.audits();
  await jean.writes(say("scheduled.later-words"), "Je serai là vendredi");
  await jean.presses(say("scheduled.later-save"));
  await jean.isAt(say("scheduled.later-all"));
  await jean.audits();
  await entersRoom(lucie, say, community, "accueil");
  await jean.presses(say("scheduled.later-now"));
  await jean.sees("Je serai là vendredi", jean.page.locator("#messages"));
  if (await jean.field(say("conversations.your-message")).inputValue()) throw new Error("what was sent is still where one writes");
  if (!scripts) await entersRoom(lucie, say, community, "accueil");
  await lucie.sees("Je serai là vendredi", lucie.page.locator("#messages"));

  stage.now("what waits is taken away");
  await says(lucie, say, "À demain");
  await lucie.writes(say("conversations.your-message"), "De trop");
  await waits(lucie, say);
  await lucie.presses(say("scheduled.later-put"));
  await lucie.presses(say("scheduled.later-take-away"));
  await lucie.sees(say("scheduled.later-none"));

  if (!scripts) return;
  stage.now("what was begun at the desk goes on, on the phone of the same person");
  await entersRoom(lucie, say, community, "accueil");
  const room = new URL(lucie.page.url()).pathname;
  const kept = (words) => until(`the server to keep « ${words} »`, async () => (await lucie.fetches(room)).text.includes(words));
  await lucie.writes(say("conversations.your-message"), "Je commence au bureau");
  await kept("Je commence au bureau");
  const phone = await stage.person("Lucie, on her phone", { width: 390 });
  await phone.page.context().addCookies(await lucie.page.context().cookies());
  await entersRoom(phone, say, community, "accueil");
  await holds(phone, say, "Je commence au bureau");
  await phone.fits();
  await phone.audits();

  stage.now("both wrote: what the phone wrote stands beside what the desk writes");
  // What another device wrote is answered by a conflict, which the browser says in its console.
  for (const person of [lucie, phone]) person.watch.pardon(/: 409 for POST .*\/brouillon/);
  await phone.writes(say("conversations.your-message"), "Je continue au téléphone");
  await kept("Je continue au téléphone");
  await lucie.writes(say("conversations.your-message"), "Je continue au bureau");
  await lucie.sees("Je continue au téléphone", lucie.page.locator("[data-other]"));
  await lucie.audits();
  await lucie.presses(say("conversations.begun-take"));
  await holds(lucie, say, "Je continue au téléphone");
  await lucie.sees("Je continue au bureau", lucie.page.locator("[data-other]"));
  await lucie.presses(say("conversations.begun-leave"));

  stage.now("what is sent is begun nowhere any more");
  await lucie.presses(say("conversations.send"), lucie.page.locator("#composer"));
  await lucie.sees("Je continue au téléphone", lucie.page.locator("#messages"));
  await until("the server to let go of it", async () => !/data-begun[^>]*>[^<]/.test((await lucie.fetches(room)).text));
  await phone.leaves();
}, { audits: "on request" });

/** What stands where one writes is to be sent later: by the page that asks for the hour. */
async function waits(person, say) {
  await person.page.locator("#composer .attached > summary").click();
  await person.presses(say("conversations.send-later"), person.page.locator("#composer"));
}

/** Waits until these words are where one writes. */
function holds(person, say, words) {
  const field = person.field(say("conversations.your-message"));
  return until(`${person.name} to find « ${words} » where one writes`, async () => (await field.inputValue()) === words);
}
