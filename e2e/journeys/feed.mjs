// A private calendar address, as another program reads it: accents, meetings that move, that are cancelled, that have no date.
import { calendar } from "../lib/calendar.mjs";
import { day, inMontreal } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";

const GRIEF = "Deuil à l’école : où s’arrête notre rôle? Ça, là, et après…";
const FATHERS = "Pères, garderies; « cafés » et confidences, 2e partie";
const VENUE = "12, rue de l’Écluse\nPorte bleue, à côté de l’épicerie; sonnez, puis montez";

journey("feed", async (stage) => {
  const { say } = stage;
  const { community, coordinator: amina, people: [lucie] } = await opensSeason(stage, ["Lucie Mercier"]);

  stage.now("two meetings have a date, the others have none");
  const grief = await opensMeeting(amina, say, community, "Rencontre d’accueil");
  await setsMeeting(amina, say, grief, { date: day(20), time: "13:30", mode: "in-person", venue: VENUE, theme: GRIEF });
  const fathers = await opensMeeting(amina, say, community, "Rencontre mensuelle");
  await setsMeeting(amina, say, fathers, { date: day(50), time: "09:00", mode: "online", link: "https://visio.exemple.org/pères?salle=é", theme: FATHERS });

  stage.now("a member makes herself a private address");
  await lucie.goes(`${community}/rencontres`);
  await lucie.presses(say("meetings.calendar-deed"));
  await lucie.isAt(say("meetings.feed-title"));
  await lucie.presses(say("meetings.feed-open"));
  await lucie.sees(say("meetings.feed-fresh"));
  await lucie.audits();
  const address = (await lucie.page.locator("main code").innerText()).trim();

  stage.now("another program reads it, without a session");
  const first = await reads(address);
  same("titles", first.events.map(({ title }) => title), [GRIEF, FATHERS]);
  same("hours", first.events.map(({ begins }) => inMontreal(begins)), [`${day(20)} 13:30`, `${day(50)} 09:00`]);
  same("zones", first.events.map(({ zone }) => zone), ["America/Toronto", "America/Toronto"]);
  contains("the place", first.events[0].place, "rue de l’Écluse");
  contains("the place", first.events[0].place, "Porte bleue, à côté de l’épicerie; sonnez");
  contains("the link", `${first.events[1].place} ${first.events[1].text}`, "https://visio.exemple.org/");

  stage.now("one moves: the same event, later, with a higher sequence");
  await setsMeeting(amina, say, grief, { date: day(27), time: "18:15", reason: "La salle était prise" });
  const moved = await reads(address);
  same("identities", moved.events.map(({ uid }) => uid), first.events.map(({ uid }) => uid));
  same("the new hour", inMontreal(moved.events[0].begins), `${day(27)} 18:15`);
  greater("the sequence", moved.events[0].sequence, first.events[0].sequence);

  stage.now("the other is cancelled: it stays, and says so");
  await amina.goes(`${fathers}/annulation`);
  await amina.writes(say("meetings.cancel-reason"), "Tempête de neige");
  await amina.presses(say("meetings.cancel-save"));
  await amina.sees(say("meetings.done-cancelled"));
  const cancelled = await reads(address);
  same("the state", cancelled.events.map(({ status }) => status), ["CONFIRMED", "CANCELLED"]);
  same("the identity", cancelled.events[1].uid, first.events[1].uid);
  greater("the sequence", cancelled.events[1].sequence, first.events[1].sequence);

  stage.now("once closed, the address gives nothing");
  await lucie.presses(say("meetings.feed-close"));
  await lucie.sees(say("meetings.done-feed-closed"));
  same("the answer", (await fetch(address)).status, 404);
}, { audits: "on request" });

async function reads(address) {
  const answer = await fetch(address);
  contains("the type", answer.headers.get("content-type"), "text/calendar");
  const read = calendar(await answer.text());
  read.events.sort((one, other) => one.begins - other.begins);
  return read;
}

function same(what, found, expected) {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

function contains(what, text, part) {
  if (!text?.includes(part)) throw new Error(`${what}: « ${part} » is not in « ${text} »`);
}

function greater(what, now, before) {
  if (!(now > before)) throw new Error(`${what}: ${now} is not greater than ${before}`);
}
