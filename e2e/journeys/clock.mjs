// The clock of a meeting on two open pages: the one who runs it, behind a line that is cut, and a telephone whose own clock
// is seven minutes wrong. They never differ by a second; what is done during the cut is not lost; a reload comes back to the
// same second.
import { setTimeout as pause } from "node:timers/promises";
import { Cable } from "../lib/cable.mjs";
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting } from "../lib/meeting.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const WRONG_BY = 7 * 60 * 1000;

journey("clock", async (stage) => {
  const { say } = stage;
  const cable = new Cable(stage.options);
  const lasts = 60_000 * Number(stage.options.minutes);
  const { community, people: [samira, nadia] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator", base: cable.address }, { name: "Nadia Kaci", width: 390 },
  ]);
  await nadia.page.addInitScript(wrongClock, WRONG_BY);

  stage.now("a meeting of today, with an agenda");
  const meeting = await opensMeeting(samira, say, community, "Rencontre d’accueil");
  await setsMeeting(samira, say, meeting, { date: day(), time: "23:55", mode: "in-person" });
  await samira.goes(`${meeting}/ordre-du-jour`);
  await samira.presses(`${say("agenda.agenda-begin")} (${say("agenda.agenda-begin-bare")})`);
  await samira.sees(say("agenda.agenda-done-begun"));
  for (const [title, minutes] of [["Nos bons coups", "45"], ["Choisir nos thèmes", "30"]]) {
    await samira.presses(say("agenda.agenda-add"));
    await samira.writes(say("agenda.agenda-field-title"), title);
    await samira.writes(say("meetings.field-minutes"), minutes);
    await samira.presses(say("agenda.agenda-add-save"));
    await samira.sees(say("agenda.agenda-done-added"));
  }

  stage.now("both pages count the same time");
  await samira.goes(`${meeting}/animation`);
  await nadia.goes(`${meeting}/animation/ecran`);
  const began = Date.now();
  await samira.presses(say("facilitation.clock-deed-start"));
  await until("both to be at the first block", async () => (await heading(samira)) === (await heading(nadia)) && (await left(nadia)) !== null);
  const drifts = [await drift()];

  stage.now("the line of the one who runs it is cut; she goes on, and notes something");
  samira.watch.pardon(/net::ERR_/);
  samira.watch.pardon(/Failed to fetch|NetworkError/);
  await cable.cut();
  await samira.page.locator("form[data-deed=next] button").click();
  await until("her page to be at the next block", async () => (await heading(samira)) !== (await heading(nadia)));
  await samira.writes(say("facilitation.capture-words"), "Noté dans le métro");
  await samira.presses(say("facilitation.capture-note"));
  await samira.page.locator("[data-away-waiting]:not([hidden])").waitFor({ timeout: 40_000 });
  await pause(Math.max(0, 1000 * Number(stage.options["cut-seconds"]) - (Date.now() - began)));

  stage.now("the line is mended: what she did leaves, once, and the telephone follows");
  await cable.mend();
  await until("the telephone to follow", async () => (await heading(samira)) === (await heading(nadia)), 60_000);
  await samira.page.locator("[data-away-waiting]").waitFor({ state: "hidden", timeout: 60_000 });
  drifts.push(await drift());

  stage.now(`${stage.options.minutes} minutes after the start, less than a second apart`);
  while (Date.now() - began < lasts) {
    await pause(Math.min(30_000, lasts - (Date.now() - began)));
    drifts.push(await drift());
  }
  drifts.push(await drift());

  stage.now("a reload comes back to the same second");
  for (const person of [samira, nadia]) {
    const [before, at] = [await left(person), Date.now()];
    await person.page.reload();
    const after = await until("the clock", () => left(person));
    const passed = (Date.now() - at) / 1000;
    if (Math.abs(before - after - passed) > 2) throw new Error(`${person.name}: ${before} s, then ${after} s after ${passed} s`);
  }
  drifts.push(await drift());
  await samira.goes(`${meeting}/animation`);
  if ((await samira.page.getByText("Noté dans le métro").count()) !== 1) throw new Error("the note should be there once");
  console.log(`     seconds apart: ${drifts.map((each) => each.toFixed(2)).join(", ")}`);
  if (Math.max(...drifts) >= 1) throw new Error("the pages differ by a second or more");

  // Each page is watched until its digits change: that instant is exact, whatever the two of them show in between. A busy
  // machine may see it late, once or twice; pages that really differ do so every time.
  async function drift() {
    let least = Infinity;
    for (let tries = 0; tries < 5 && least >= 0.5; tries += 1) {
      const [one, other] = await Promise.all([samira, nadia].map(tick));
      least = Math.min(least, Math.abs(one.left - other.left + (one.at - other.at) / 1000));
    }
    return least;
  }
}, { audits: "on request" });

function heading(person) {
  return person.page.locator("#clock [data-now]").innerText();
}

async function left(person) {
  return seconds(await person.page.locator("#clock [data-digits]").innerText());
}

/** The moment, on this machine's clock, at which the page's digits change, and to what. */
async function tick(person) {
  const digits = person.page.locator("#clock [data-digits]");
  const shown = await digits.innerText();
  await person.page.waitForFunction((before) => document.querySelector("#clock [data-digits]").innerText !== before, shown, { polling: 20 });
  return { left: seconds(await digits.innerText()), at: Date.now() };
}

function seconds(digits) {
  const read = digits.trim().match(/^([+-]?)(\d+):(\d{2})$/);
  return read && (read[1] ? -1 : 1) * (60 * Number(read[2]) + Number(read[3]));
}

// Before any script of the page: this device's clock is wrong.
function wrongClock(by) {
  const right = Date.now.bind(Date);
  Date.now = () => right() + by;
}
