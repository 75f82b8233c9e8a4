// The screen of the room on the projectors that there are: what is read from the last row lies within the window, and nothing
// scrolls, before the start, at each step, and once it is over, when it is the pulse's. Its code is typed, or pressed on a
// member's own page.
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting } from "../lib/meeting.mjs";
import { holdsOnProjectors } from "../lib/projectors.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const LONG = "Accompagner une famille en deuil sans s’oublier soi-même, à deux ou à plusieurs";

journey("screen", async (stage) => {
  const { say } = stage;
  const { community, people: [samira, nadia] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator" }, { name: "Nadia Kaci", width: 390 },
  ]);

  stage.now("a meeting of today, with a long title, and its code");
  const meeting = await opensMeeting(samira, say, community, "Rencontre d’accueil");
  await setsMeeting(samira, say, meeting, { date: day(), time: "23:55", mode: "in-person" });
  await samira.goes(`${meeting}/ordre-du-jour`);
  await samira.presses(`${say("agenda.agenda-begin")} (${say("agenda.agenda-begin-bare")})`);
  await samira.sees(say("agenda.agenda-done-begun"));
  await adds(LONG, "20 Exposé de la situation par la personne qui l’apporte\n25 Questions de clarification");
  await samira.goes(`${meeting}/animation`);
  await samira.presses(say("facilitation.here-code-open"));
  await samira.sees(say("facilitation.here-sign"));

  stage.now("the screen before the start, on each projector");
  await samira.goes(`${meeting}/animation/ecran`);
  await samira.audits();
  await holds("before the start", [".timer", "h1", "[data-next]", ".sign .qr", ".sign-code"]);

  stage.now("what it shows to type leads to « Je suis là »");
  const code = await samira.page.locator(".sign-code").innerText();
  await samira.sees(`${new URL(stage.base).host}/ici`);
  const phone = await stage.person("A phone", { width: 390 });
  await phone.goes("/ici");
  await phone.audits();
  await phone.writes(say("facilitation.typed-field"), code.toUpperCase());
  await phone.presses(say("facilitation.typed-deed"));
  await phone.isAt(say("identity.sign-in-title", { place: "Jasette" }));

  stage.now("each step, on each projector; a member says on her phone that she is there");
  const desk = await samira.page.context().newPage();
  await desk.goto(`${meeting}/animation`);
  await deed("start");
  // Her page asks for her once the meeting goes on: the screen of the room shows it when it does.
  await samira.page.locator(".now-step").waitFor();
  await nadia.goes(`${meeting}/animation/ecran`);
  await nadia.fits();
  const button = await nadia.page.getByRole("button", { name: say("facilitation.here-deed") }).boundingBox();
  if (button.y + button.height > 844) throw new Error(`« Je suis là » stands at ${button.y} px on a phone`);
  await nadia.presses(say("facilitation.here-deed"));
  await nadia.sees(say("facilitation.here-known-present"));
  await nadia.audits();
  await holds("at the first step", [".timer", "h1", "[data-next]", ".sign .qr", ".sign-code"]);
  for (let steps = 0; steps < 8 && !(await samira.page.locator("h1").first().innerText()).includes(LONG.slice(0, 20)); steps += 1) {
    const before = await samira.page.locator("[data-now]").innerText();
    await deed("next");
    await until("the screen to follow", async () => (await samira.page.locator("[data-now]").innerText()) !== before);
  }
  await holds("at a step of a long title", [".timer", "h1", ".now-step", "[data-next]", ".sign .qr", ".sign-code"]);

  stage.now("once it is over, the screen is the pulse's, without a press");
  await deed("end");
  await samira.sees(say("pulse.pulse-waits"));
  await nadia.sees(say("pulse.pulse-waits"));
  await holds("once it is over", [".timer", "h1", ".screen-corner p"]);
  await desk.goto(meeting);
  await desk.locator("details.fold:has(form[action$='/pouls']) > summary").click();
  await desk.getByRole("button", { name: say("pulse.pulse-open"), exact: true }).click();
  await samira.sees(say("pulse.pulse-screen-title"));
  await samira.audits();
  await holds("with the pulse", [".timer", "h1", ".sign .qr", ".sign-code"]);
  await nadia.sees(say("pulse.pulse-answer"));
  const other = await stage.person("Another phone", { width: 390 });
  await other.goes("/ici");
  await other.writes(say("facilitation.typed-field"), await samira.page.locator(".sign-code").innerText());
  await other.presses(say("facilitation.typed-deed"));
  await other.isAt(say("pulse.pulse-title"));

  async function adds(title, steps) {
    await samira.presses(say("agenda.agenda-add"));
    await samira.writes(say("agenda.agenda-field-title"), title);
    await samira.writes(say("agenda.agenda-field-steps"), steps);
    await samira.presses(say("agenda.agenda-add-save"));
    await samira.sees(say("agenda.agenda-done-added"));
  }

  async function deed(name) {
    const form = `form[data-deed=${name}]:not([hidden])`;
    // Before its hour, a meeting is started behind a fold.
    const fold = desk.locator(`details.fold:not([open]):has(${form}) > summary`);
    if (await fold.count()) await fold.click();
    await desk.locator(`${form} button`).click();
  }

  async function holds(when, seen) {
    await holdsOnProjectors(samira, { when, seen, pictures: stage.options.pictures });
  }
}, { audits: "on request" });
