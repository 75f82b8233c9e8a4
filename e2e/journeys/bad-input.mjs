// What cannot be accepted is explained beside the field, in the person's language, and nothing that was typed is lost. What
// is only unusual (emoji, words written from right to left, accents in two parts) is accepted and shown as it is.
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting } from "../lib/meeting.mjs";
import { entersRoom, heard, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";

const HIDDEN = "Bonjour \u0007 la cloche";
const UNUSUAL = "مرحبا 👩🏽‍🍼 E\u0301rable <script>alert(1)</script> & « citation »";

journey("bad-input", async (stage) => {
  const { say } = stage;
  const { community, coordinator: amina, people: [lucie] } = await opensSeason(stage, ["Lucie Mercier"]);

  stage.now("an address that is none, at the sign-in");
  const visitor = await stage.person("visitor");
  for (const [typed, sentence] of [["amina", "email-no-at"], ["amina benali@exemple.org", "email-space"], ["amina@exemple", "email-no-end"]]) {
    await visitor.goes("/connexion");
    await submits(visitor, { [say("identity.sign-in-email")]: typed }, say("identity.sign-in-ask"));
    await explained(visitor, say("identity.sign-in-email"), say(`identity.${sentence}`), typed);
  }
  await visitor.audits();

  stage.now("a code that is not six digits, a code that opens nothing");
  await visitor.goes("/connexion");
  await submits(visitor, { [say("identity.sign-in-email")]: "amina@exemple.org" }, say("identity.sign-in-ask"));
  await submits(visitor, { [say("identity.code-field")]: "12 34" }, say("identity.code-enter"));
  await explained(visitor, say("identity.code-field"), say("identity.code-not-six"), "12 34");
  await submits(visitor, { [say("identity.code-field")]: "000000" }, say("identity.code-enter"));
  await visitor.sees(say("identity.code-wrong"));

  stage.now("a meeting on a day that does not exist, an hour alone, a link that is none");
  const meeting = await opensMeeting(amina, say, community, "Rencontre d’accueil");
  const [theDay, hour, link, minutes, theme] = ["date", "time", "link", "minutes", "theme"].map((field) => say(`meetings.field-${field}`));
  await amina.goes(`${meeting}/date`);
  await submits(amina, { [theDay]: "2027-02-30", [hour]: "13:30", [link]: "visio point org", [theme]: UNUSUAL }, say("meetings.set-save"));
  await explained(amina, theDay, say("meetings.problem-not-a-day"), "2027-02-30");
  await explained(amina, link, say("meetings.problem-not-a-link"), "visio point org");
  await keeps(amina, theme, UNUSUAL);
  await amina.audits();
  await submits(amina, { [theDay]: "", [hour]: "13:30", [minutes]: "5", [link]: "" }, say("meetings.set-save"));
  await explained(amina, minutes, say("meetings.problem-length"), "5");
  await amina.sees(say("meetings.problem-no-day"));
  await keeps(amina, theme, UNUSUAL);

  stage.now("what is only unusual is accepted and shown as it is");
  await submits(amina, { [theDay]: day(9), [hour]: "13:30", [minutes]: "90" }, say("meetings.set-save"));
  await amina.isAt(UNUSUAL.normalize("NFC"));

  stage.now("a message that is empty, too long, or hides a character");
  await entersRoom(lucie, say, community, "accueil");
  const [message, send] = [say("conversations.your-message"), say("conversations.send")];
  await submits(lucie, { [message]: "   " }, send);
  await explained(lucie, message, say("conversations.body-empty"), "   ", { exactly: false });
  const long = "Ça fait longtemps. ".repeat(3000);
  await submits(lucie, { [message]: long }, send);
  await lucie.page.locator("#body-error").waitFor();
  await keeps(lucie, message, long);
  await submits(lucie, { [message]: HIDDEN }, send);
  await explained(lucie, message, say("forms.text-hidden"), HIDDEN);
  await lucie.audits();
  await says(lucie, say, UNUSUAL);
  if ((await heard(lucie)).join() !== UNUSUAL.normalize("NFC") && (await heard(lucie)).join() !== UNUSUAL) {
    throw new Error(`the room says ${JSON.stringify(await heard(lucie))}`);
  }

  stage.now("people to invite, one of whom has no address");
  await amina.goes(`${community}/invitations`);
  const list = "Jean Tremblay <jean@exemple.org>\nNadia sans adresse\nLéa <léa@@exemple.org>";
  await submits(amina, { [say("communities.invite-people")]: list }, say("communities.invite-send"));
  await amina.page.locator("#people-error").waitFor();
  await keeps(amina, say("communities.invite-people"), list);
  await amina.sees("Nadia sans adresse");
  await amina.audits();
  if ((await stage.mailbox.all("jean@exemple.org")).length > 0) throw new Error("somebody was invited by a list that was refused");

  stage.now("a program with mistakes creates nothing");
  await amina.goes("/communautes/nouvelle");
  await amina.chooses(say("communities.new-own"));
  await amina.presses(say("communities.new-own-fold"));
  const program = 'format = 1\nnme.fr = "Groupe"\n[capacity]\nmin = 10\nmax = "quinze"\n';
  await submits(amina, { [say("communities.new-source")]: program }, say("communities.new-preview"));
  await amina.sees("nme");
  await keeps(amina, say("communities.new-source"), program);
  await amina.audits();

  stage.now("a page that is not there says so, and nothing more");
  lucie.watch.pardon(/^Lucie: 404 for GET/);
  for (const address of ["/nulle-part", "/c/une-autre-communaute", `${community}/invitations`, `${meeting}/presences`, `${community}/rencontres/999999`]) {
    await lucie.goes(address);
    await lucie.sees(say("app.refused-not-found"));
  }
  await lucie.audits();
}, { audits: "on request" });

/** Fills fields and presses, as a browser that checks nothing by itself. */
async function submits(person, fields, deed) {
  for (const [label, text] of Object.entries(fields)) await types(person.field(label), text);
  await person.page.evaluate(() => document.querySelectorAll("form").forEach((form) => (form.noValidate = true)));
  await person.presses(deed);
}

// An older browser shows days, hours and addresses as plain lines and stops nobody: so does this one.
async function types(field, text) {
  await field.evaluate((element) => {
    if (element.localName === "input") element.type = "text";
    element.removeAttribute("maxlength");
  });
  await field.fill(text);
}

/** The sentence stands beside the field, which holds what was typed. */
async function explained(person, label, sentence, typed, { exactly = true } = {}) {
  await person.sees(sentence);
  const field = person.field(label);
  const described = await field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.innerText ?? "").join(" "));
  if (!described.replaceAll("\u00a0", " ").includes(sentence)) {
    throw new Error(`${label} is not described by « ${sentence} » but by « ${described} »`);
  }
  if (exactly) await keeps(person, label, typed);
}

async function keeps(person, label, typed) {
  const kept = await person.field(label).inputValue();
  // A letter and its accent come back as one character (NFC).
  if (kept !== typed.normalize("NFC")) throw new Error(`${label} should keep « ${typed.slice(0, 80)} », it holds « ${kept.slice(0, 80)} »`);
}
