// The open door: coordination says what its community is and opens it; somebody passes by and reads, asks to take part without
// scripts, confirms from a letter; her director signs; the facilitator reads her request and she becomes a member. Somebody else is
// told gently that it is not this time.
import { journey } from "../lib/journey.mjs";
import { accepts, invented, opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const HEADLINE = "Trois heures par mois pour penser à ce qu’on vit";
const LEA = invented("Léa Morin", "L’\"Étoile\" <du> Nord");
const OMAR = invented("Omar Haddad", "Pères en chemin");

journey("door", async (stage) => {
  const { say, mailbox } = stage;
  const { community, coordinator: amina, people: [samira] } = await opensSeason(stage, [{ name: "Samira Rahmani", role: "facilitator" }]);
  const street = community.replace("/c/", "/porte/");

  stage.now("coordination says what the community is, looks, and opens its door");
  await amina.goes(`${community}/porte`);
  await amina.audits();
  await amina.writes(say("door.door-headline"), HEADLINE);
  await amina.writes(say("door.door-cost"), "Rien.");
  await amina.writes(say("door.door-places"), "abc");
  await amina.presses(say("door.door-keep"));
  await amina.page.getByRole("alert").first().waitFor();
  await amina.audits();
  await amina.writes(say("door.door-places"), "10");
  await amina.page.getByRole("button", { name: say("door.door-look"), exact: true }).click();
  await amina.page.locator(".door-preview").getByText(HEADLINE).waitFor();
  await amina.audits();
  await amina.presses(say("door.door-keep"));
  await amina.sees(say("door.done-door"));
  await amina.presses(say("door.door-open"));
  await amina.sees(say("door.done-door-open"));

  stage.now("nothing of the group is in its cloth yet, and she keeps it so");
  await amina.sees(say("door.door-cloth-waits"));
  await amina.presses(say("door.door-cloth-invent"));
  await amina.sees(say("door.done-door-invented"));
  await amina.sees(say("door.door-cloth-invented"));
  await amina.audits();

  stage.now("somebody passes by, on a telephone, and reads; another one in English, in the dark");
  const lea = await stage.person("Léa", { scripts: false, width: 390 });
  await lea.goes("/portes");
  await lea.audits();
  await lea.presses(HEADLINE);
  await lea.isAt(HEADLINE);
  await lea.fits();
  const reader = await stage.person("a reader", { lang: "en-CA", colour: "dark" });
  await reader.goes(street);
  await reader.audits();
  await reader.goes(`${street}/affiche`);
  await reader.audits();

  stage.now("she asks to take part, without scripts");
  await lea.presses(say("door.door-ask"));
  await lea.isAt(say("door.door-ask"));
  await lea.fits();
  await lea.presses(say("door.ask-send"));
  await lea.page.getByRole("alert").first().waitFor();
  await lea.audits();
  await asks(lea, LEA);
  await lea.isAt(say("door.ask-sent"));
  await lea.fits();

  stage.now("and confirms from the letter");
  const letter = await mailbox.next(LEA.email);
  const own = pathOf(letter, "/demande/");
  await lea.goes(own);
  await lea.isAt(say("door.request-confirm-title"));
  await lea.presses(say("door.request-confirm"));
  await lea.sees(say("door.done-request-confirmed"));
  await lea.audits();
  await lea.fits();

  stage.now("her director signs one page");
  await lea.writes(say("door.request-director-email"), "direction@exemple.org");
  await lea.presses(say("door.request-director-send"));
  await lea.sees(say("door.done-request-director"));
  const director = await stage.person("her director");
  await director.goes(pathOf(await mailbox.next("direction@exemple.org"), "/accord/"));
  await director.sees(LEA.organization);
  await director.audits();
  await director.writes(say("door.agreement-hours"), "trois heures par mois");
  await director.writes(say("door.agreement-name"), "Marc Roy");
  await director.presses(say("door.agreement-sign"));
  await director.sees(say("door.done-agreement"));
  await director.audits();

  stage.now("Omar asks too, with scripts");
  const omar = await stage.person("Omar", { scripts: true });
  await omar.goes(`${street}/demande`);
  await omar.writes(say("door.ask-why"), "Prendre du recul.");
  await omar.goes(`${street}/demande`);
  await isWritten(omar, "");
  stage.now("what he writes is kept on his device once he ticks the box, until it is sent");
  await omar.chooses(say("door.ask-keep"));
  await omar.writes(say("door.ask-why"), "Prendre du recul.");
  await omar.audits();
  await omar.goes(`${street}/demande`);
  await isWritten(omar, "Prendre du recul.");
  await asks(omar, OMAR);
  await omar.isAt(say("door.ask-sent"));
  const left = await omar.page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("demande")));
  if (left.length) throw new Error(`what was sent is still kept: ${left}`);
  const his = pathOf(await mailbox.next(OMAR.email), "/demande/");
  await omar.goes(his);
  await omar.presses(say("door.request-confirm"));
  await omar.sees(say("door.done-request-confirmed"));

  stage.now("the facilitator reads both, and answers");
  await samira.goes(community);
  await samira.audits();
  await samira.goes(`${community}/porte/demandes`);
  await samira.audits();
  await samira.presses(LEA.name);
  await samira.isAt(LEA.name);
  await samira.sees("trois heures par mois");
  await samira.chooses(say("door.answer-accept"));
  await samira.presses(say("door.request-answer-do"));
  await samira.sees(say("door.done-request-accepted"));
  await samira.presses(OMAR.name);
  await samira.isAt(OMAR.name);
  await samira.chooses(say("door.answer-refuse"));
  await samira.writes(say("door.request-word"), "Au plaisir de vous lire l’an prochain.");
  await samira.presses(say("door.request-answer-do"));
  await samira.sees(say("door.done-request-refused"));

  stage.now("one becomes a member, the other reads a gentle word");
  await accepts(stage, lea, LEA);
  await lea.audits();
  await omar.goes(his);
  await omar.isAt(say("door.state-refused"));
  await omar.sees("Au plaisir de vous lire l’an prochain.");
  await omar.audits();

  /** What the form holds of why they ask. */
  async function isWritten(person, words) {
    const found = await person.field(say("door.ask-why")).inputValue();
    if (found !== words) throw new Error(`« ${found} » is not « ${words} »`);
  }

  /** Fills the form, and sends it once somebody could have read it: sooner, it is a machine's. */
  async function asks(person, { name, email, organization }) {
    await person.writes(say("door.ask-name"), name);
    await person.writes(say("door.ask-email"), email);
    await person.writes(say("door.ask-organization"), organization);
    await person.writes(say("door.ask-territory"), "Rosemont");
    await person.writes(say("door.ask-role"), "Intervenante");
    await person.chooses(say("door.experience-some"));
    await person.writes(say("door.ask-why"), "Ne plus être seule avec ça.");
    const made = Number((await person.page.locator("input[name=moment]").inputValue()).split(".")[0]);
    await until("as long as somebody reads the form", () => Date.now() - made > 5_000);
    await person.presses(say("door.ask-send"));
  }
});

function pathOf(letter, start) {
  return new URL(letter.links.find((link) => link.includes(start))).pathname;
}
