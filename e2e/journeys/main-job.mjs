// The whole main job, from the program file to attendance: a coordinator opens a community, invites, sets a meeting; members
// come in, agree, answer, talk; the facilitator marks who was there; a calendar takes the meeting.
import { calendar } from "../lib/calendar.mjs";
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting, standsAs } from "../lib/meeting.mjs";
import { entersRoom, heard, says } from "../lib/room.mjs";
import { accepts, agrees, invented, invites, makesFirstAccount, opensCommunity, signsIn, vouches } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const AMINA = invented("Amina Benali");
const SAMIRA = invented("Samira Rahmani", "Carrefour familial des Érables");
const LUCIE = invented("Lucie Mercier", "Maison des familles du Canal");
const JEAN = invented("Jean Tremblay", "Entre-Parents du Nord");
const NADIA = invented("Nadia Kaci", "Ruelle des Petits Pas");
const REASON = "Rendez-vous chez le médecin avec ma fille";
const THEME = "Accompagner une famille en deuil sans s’oublier";
const ROOM = { "fr-CA": "accueil", "en-CA": "welcome" };

journey("main-job", async (stage) => {
  const { say, lang } = stage;
  const title = lang === "fr-CA" ? "Rencontre d’accueil" : "Welcome meeting";

  stage.now("the first coordinator makes her account from the printed address");
  const amina = await stage.person("Amina");
  await makesFirstAccount(stage, amina, AMINA);

  stage.now("she opens a community from the shipped program, having read it over");
  const community = await opensCommunity(stage, amina);

  stage.now("she invites a facilitator and two members by e-mail");
  await invites(stage, amina, community, { people: [SAMIRA], role: "facilitator" });
  await invites(stage, amina, community, { people: [LUCIE, JEAN], role: "member" });

  stage.now("and one by a link, to be shown in the room with its QR code");
  await amina.presses(say("communities.invite-make-link"));
  await amina.page.waitForURL(/\/invitations\/salle\//);
  await amina.audits();
  const link = await amina.field(say("ui.copy-address")).inputValue();

  stage.now("they accept from the mail and agree to the charter");
  const [samira, lucie, jean] = await comeIn([SAMIRA, LUCIE, JEAN]);

  stage.now("the coordinator confirms where Lucie works");
  await vouches(stage, amina, community, [LUCIE]);

  stage.now("Nadia comes by the link, with a code sent to her address");
  const nadia = await stage.person("Nadia");
  await comesByLink(nadia, link);

  stage.now("Lucie signs in on another device, by a code");
  const phone = await stage.person("Lucie's phone", { width: 390 });
  await signsIn(stage, phone, LUCIE.email);
  await phone.page.waitForURL((url) => url.pathname === community);
  await phone.audits();
  await phone.leaves();
  stage.people.pop();

  stage.now("the coordinator sets the first meeting: date, time, host, mode");
  await amina.goes(community);
  await amina.audits();
  const meeting = await opensMeeting(amina, say, community, title);
  await setsMeeting(amina, say, meeting, {
    date: day(), time: "23:55", mode: "hybrid", host: LUCIE.organization,
    venue: "12, rue de l’Écluse, 2e étage, sonnez à la porte bleue", link: "https://visio.exemple.org/accueil", theme: THEME,
  });
  await amina.isAt(THEME);

  stage.now("on site, from home");
  await jean.goes(community);
  await jean.audits();
  await jean.presses(say("meetings.answer-here"));
  await standsAs(jean, say("meetings.answer-here"));

  stage.now("online, then on site after all, from the meeting");
  await opensMeeting(lucie, say, community, THEME);
  await lucie.presses(say("meetings.answer-online"));
  await standsAs(lucie, say("meetings.answer-online"));
  await lucie.presses(say("meetings.answer-here"));
  await standsAs(lucie, say("meetings.answer-here"));
  await lucie.presses(say("meetings.answer-online"));
  await standsAs(lucie, say("meetings.answer-online"));

  stage.now("cannot, with a reason that only the facilitator reads");
  await opensMeeting(nadia, say, community, THEME);
  await nadia.presses(say("meetings.answer-cannot"));
  await standsAs(nadia, say("meetings.answer-cannot"));
  await nadia.writes(say("meetings.reason-label"), REASON);
  await nadia.presses(say("meetings.reason-save"));
  await nadia.sees(say("meetings.done-reason"));
  await nadia.audits();
  await opensMeeting(samira, say, community, THEME);
  await samira.sees(REASON);
  for (const other of [lucie, amina]) {
    await opensMeeting(other, say, community, THEME);
    await other.sees(NADIA.name);
    await other.seesNot(REASON);
  }

  stage.now("somebody says hello in a room, somebody else reads it");
  await entersRoom(lucie, say, community, ROOM[lang]);
  await lucie.audits();
  await says(lucie, say, "Bonjour tout le monde! J’ai hâte de vous rencontrer.");
  await entersRoom(jean, say, community, ROOM[lang]);
  await jean.sees("Bonjour tout le monde! J’ai hâte de vous rencontrer.");
  await jean.audits();
  if ((await heard(jean)).length !== 1) throw new Error("the message should be there once");

  stage.now("the facilitator marks attendance, two taps from the meeting");
  await opensMeeting(samira, say, community, THEME);
  await samira.presses(say("meetings.deed-attendance"));
  await samira.isAt(say("meetings.attendance"));
  await marks(samira, "late", LUCIE);
  await samira.presses(say("meetings.mark-all-yes"));
  await standsAs(samira, spoken("present", JEAN));
  await marks(samira, "excused", NADIA);
  await marks(samira, "absent", NADIA);
  await samira.pressesSlowly(spoken("excused", NADIA));
  await standsAs(samira, spoken("excused", NADIA));
  await samira.audits();
  await samira.goes(`${meeting}/presences`);
  for (const [mark, who] of [["present", JEAN], ["late", LUCIE], ["excused", NADIA]]) {
    await standsAs(samira, spoken(mark, who));
  }

  stage.now("the sheet to print, and the member who may see none of it");
  await samira.presses(say("meetings.attendance-sheet"));
  await samira.page.waitForURL(/feuille/);
  await samira.audits();
  const refused = await jean.fetches(`${meeting}/presences`);
  if (refused.status !== 404) throw new Error(`a member meets ${refused.status} at the attendance`);

  stage.now("the meeting goes into a calendar that is not ours");
  const file = await downloads(jean, say("meetings.add-to-calendar"));
  const { events: [event] } = calendar(file);
  if (!event.title.includes(THEME) || !event.place.includes("rue de l’Écluse")) throw new Error(JSON.stringify(event));
  if (event.begins.getTime() - Date.now() > 26 * 3600 * 1000) throw new Error(`it begins ${event.begins.toISOString()}`);

  stage.now("the other pages of the community, for everyone in it");
  for (const page of ["membres", "saison", "qui-voit-quoi", "charte", "salons"]) await looks(jean, `${community}/${page}`);
  for (const page of ["/profil", "/profil/appareils", "/profil/courriels", "/communautes"]) await looks(amina, page);

  async function comeIn(people) {
    const arrived = [];
    for (const who of people) {
      const person = await stage.person(who.name.split(" ")[0]);
      await accepts(stage, person, who);
      await agrees(stage, person);
      arrived.push(person);
    }
    return arrived;
  }

  async function comesByLink(person, address) {
    await person.goes(new URL(address).pathname);
    await person.audits();
    await person.writes(say("communities.door-name"), NADIA.name);
    await person.writes(say("communities.organization-field"), NADIA.organization);
    await person.writes(say("communities.door-email"), NADIA.email);
    await person.presses(say("communities.door-ask-code"));
    await person.isAt(say("communities.arrival-title"));
    const { code } = await stage.mailbox.next(NADIA.email);
    await person.writes(say("communities.arrival-code"), code);
    await person.presses(say("communities.arrival-enter"));
    await person.isAt(say("communities.charter-title"));
    await agrees(stage, person);
  }

  async function marks(person, mark, who) {
    await person.presses(spoken(mark, who));
    await standsAs(person, spoken(mark, who));
  }

  function spoken(mark, who) {
    return say("meetings.mark-spoken", { mark: say(`meetings.mark-${mark}`), name: who.name });
  }

  async function downloads(person, words) {
    await opensMeeting(person, say, community, THEME);
    const [download] = await Promise.all([person.page.waitForEvent("download"), person.presses(words)]);
    const stream = await download.createReadStream();
    const chunks = await until("the calendar file", () => stream.toArray());
    return Buffer.concat(chunks).toString("utf8");
  }

  async function looks(person, address) {
    await person.goes(address);
    await person.audits();
  }
});
