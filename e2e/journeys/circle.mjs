// A confidential circle: opened on a wide screen by keyboard alone, lived in by somebody on another one and by somebody without scripts on a
// phone, hidden from who is not in it, put forward, and forgotten at its end.
import { endsCircles } from "../lib/circles.mjs";
import { gathers, hears, stayed, stays } from "../lib/conversation.mjs";
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { keysOf } from "../lib/keyboard.mjs";
import { says } from "../lib/room.mjs";

journey("circle", async (stage) => {
  const { say } = stage;
  const { community, coordinator: amina, samira, lucie, jean } = await gathers(stage, {}, { scripts: false });
  const { page } = samira;
  const { writes, enters, ticks } = keysOf(page);

  stage.now("by keyboard alone, it is opened for two, with its last day");
  await samira.goes(`${community}/salons`);
  await enters(page.getByRole("link", { name: say("conversations.circle-open"), exact: true }));
  await samira.isAt(say("conversations.circle-open"));
  await writes(samira.field(say("conversations.room-name")), "Entre nous");
  for (const name of ["Lucie Mercier", "Jean Tremblay"]) await ticks(samira.field(name));
  await samira.audits();
  await enters(page.getByRole("button", { name: say("conversations.circle-open"), exact: true }));
  await samira.sees(say("conversations.done-circle-opened"));
  const circle = new URL(page.url()).pathname.replace(/\/fin$/, "");
  await samira.goes(circle);

  stage.now("what is said there is read live, and without scripts, by those who are in it alone");
  await lucie.goes(circle);
  await stays([lucie]);
  await says(samira, say, "Rien ne sort d’ici");
  await hears(lucie, "Rien ne sort d’ici");
  await stayed([lucie]);
  await lucie.audits();
  await jean.goes(circle);
  await jean.fits();
  await jean.audits();
  await jean.writes(say("conversations.your-message"), "Merci de le dire");
  await jean.presses(say("conversations.send"), jean.page.locator("#composer"));
  await hears(lucie, "Merci de le dire");
  const closed = await amina.fetches(circle);
  if (closed.status !== 404) throw new Error(`coordination enters it: ${closed.status}`);
  await amina.goes(`${community}/aller`);
  await amina.seesNot("Entre nous");

  stage.now("its last day is put forward, and everybody reads that it was");
  await samira.goes(`${circle}/fin`);
  await writesDay(samira, day(3));
  await samira.presses(say("conversations.circle-put"));
  await samira.sees(say("conversations.done-circle-put"));
  await samira.audits();
  await jean.goes(`${circle}/fin`);
  await jean.sees(say("conversations.circle-ends-by-opener"));
  await jean.audits();

  stage.now("at its end nobody enters, and a line says that it was");
  await endsCircles(stage);
  for (const person of [samira, lucie, jean]) {
    person.watch.pardon(/410 for GET/);
    // An open page may still say that it read, or ask for news, at the moment when the room is gone.
    person.watch.pardon(/404 for (POST|GET) .*\/salons\/[^/]+\/\w+/);
    await person.goes(circle);
    await person.isAt(say("conversations.circle-over"));
    await person.audits();
    await person.seesNot("Rien ne sort d’ici");
    await person.seesNot("Entre nous");
  }
  await samira.goes(`${community}/recherche?q=sort`);
  await samira.seesNot("Rien ne sort");

  async function writesDay(person, date) {
    await person.field(say("conversations.circle-ends")).fill(date);
  }
}, { audits: "on request" });
