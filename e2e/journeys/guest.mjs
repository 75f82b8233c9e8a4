// A resource person: asked to one meeting, she answers from the letter without signing in, finds the place, the agenda and the
// hour, says that she is there; of the community she finds nothing else, and no page leaves her without a way on.
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { readsAtNight } from "../lib/mailbox.mjs";
import { opensMeeting, setsMeeting, standsAs } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";

const THEME = "Le deuil chez les tout-petits";

journey("guest", async (stage) => {
  const { say } = stage;
  const { community, people: [samira, yves] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator" }, { name: "Yves Charbonneau", role: "guest", width: 390 },
  ]);

  stage.now("nothing is asked of him yet, and home says so");
  await yves.goes("/");
  await yves.audits();
  await yves.fits();
  await readsAtNight(stage, yves);

  stage.now("he is asked to a meeting of tomorrow");
  const meeting = await opensMeeting(samira, say, community, "Rencontre d’accueil");
  await setsMeeting(samira, say, meeting, { date: day(1), time: "13:30", mode: "hybrid", venue: "12, rue de l’Écluse", link: "https://visio.exemple.org/accueil", theme: THEME });
  await samira.goes(`${meeting}/personnes-ressources`);
  await samira.audits();
  await samira.picks(say("meetings.guests-who"), "Yves Charbonneau · Maison des familles du Canal");
  await samira.presses(say("meetings.guests-ask"));
  await samira.audits();

  stage.now("he answers from the letter, on a telephone where he never signed in");
  const letter = await stage.mailbox.about("yves@exemple.org", THEME);
  const telephone = await stage.person("Yves’s telephone", { width: 390 });
  await telephone.goes(new URL(letter.links.find((link) => link.includes("/reponse/"))).pathname);
  await telephone.audits();
  await telephone.fits();
  await telephone.presses(say("meetings.answer-here"));
  await telephone.audits();

  stage.now("from home to the meeting: where, when, what it is about");
  await yves.goes("/");
  await yves.presses(THEME);
  await yves.isAt(THEME);
  await standsAs(yves, say("meetings.answer-here"));
  await yves.sees("12, rue de l’Écluse");
  await yves.fits();

  stage.now("what is not of this meeting is not there for him, and the page says where to go");
  yves.watch.pardon(/^Yves: 404 for GET/);
  for (const place of ["membres", "salons", "saison", "rencontres/1/presences"]) {
    const { status } = await yves.fetches(`${community}/${place}`);
    if (![403, 404].includes(status)) throw new Error(`a guest reads ${place}: ${status}`);
  }
  await yves.goes(`${community}/salons`);
  await yves.audits();
  await yves.presses(say("app.refused-home"));
});
