// The network of a federation: a message of a room is put in the library in one step; somebody of another organization tells what
// happened when they tried it; it is shared with the network, once whoever wrote the message agrees; somebody who works for a member
// organization comes in with her address, on a telephone without scripts, reads it and its file, and nothing of the community; whoever
// wrote takes their agreement back, and it is gone from her pages and from the address of its file. Somebody else waits for the word of a
// contact; two of the network write to one another, and no address is shown.
import { does, file } from "../lib/conversation.mjs";
import { day } from "../lib/day.mjs";
import { journey } from "../lib/journey.mjs";
import { opensMeeting, setsMeeting } from "../lib/meeting.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";

const ORGANIZATION = "La Maison du Fleuve";
const SAID = "Le panier de bienvenue\nTrois objets qu’une famille garde";
const TITLE = "Le panier de bienvenue";
const TRIED = "Le tamponnage a fait rire toute la cuisine.";
const OPEN = "Accueillir un nouveau parent";
const DOOR = "Le lien arrive la veille.";
const ZITA = { name: "Zita", email: "zita@fleuve.exemple.net" };
const OMAR = { name: "Omar", email: "omar@exemple.net" };
const CONTACT = "rosa@fleuve.exemple.net";

journey("network", async (stage) => {
  const { say, mailbox } = stage;
  const people = [{ name: "Samira Rahmani", role: "facilitator" }, "Jean Tremblay", { name: "Lucie Mercier", width: 390 }];
  const { community, coordinator: amina, people: [samira, jean, lucie] } = await opensSeason(stage, people);

  stage.now("the coordination of the federation names a member organization, by a list that it reads over");
  await amina.goes("/communautes");
  await amina.audits();
  await amina.presses(say("network.organizations"));
  await amina.isAt(say("network.organizations"));
  await amina.fits();
  await amina.presses(say("network.organization-add"));
  await amina.writes(say("network.organization-name"), ORGANIZATION);
  await amina.writes(say("network.organization-domains"), "gmail.com");
  await amina.writes(say("network.organization-contact"), "Rosa");
  await amina.writes(say("network.organization-email"), CONTACT);
  await amina.presses(say("network.organization-add-do"));
  await amina.page.locator(".wrong").first().waitFor();
  await amina.audits();
  await amina.goes("/reseau/organismes");
  await amina.presses(say("network.import-title"));
  await amina.isAt(say("network.import-title"));
  await amina.writes(say("network.import-lines"), `Organisme;Domaines;Contact;Courriel\n${ORGANIZATION};fleuve.exemple.net;Rosa;${CONTACT}`);
  await amina.presses(say("network.import-look"));
  await amina.sees(say("network.import-new"));
  await amina.audits();
  await amina.fits();
  await amina.page.locator("form:has(input[name=vu]) button").click();
  await amina.sees(say("network.done-organizations-brought"));
  await amina.audits();

  stage.now("a message goes to the library in one step, and another organization tries it");
  await jean.goes(`${community}/salons`);
  await jean.audits();
  await entersRoom(jean, say, community, "bons-coups");
  await jean.audits();
  await says(jean, say, SAID);
  await entersRoom(samira, say, community, "bons-coups");
  await does(samira, TITLE, say("conversations.put-in-library"));
  await samira.isAt(say("library.resource-keep"));
  await samira.presses(say("library.resource-keep"));
  await samira.sees(say("library.done-kept"));
  const resource = new URL(samira.page.url()).pathname;
  await samira.presses(say("library.version-add"));
  await samira.isAt(say("library.version-add"));
  await samira.field(say("library.version-file")).setInputFiles(file("panier.txt"));
  await samira.presses(say("library.version-send"));
  await samira.sees(say("library.done-filed"));
  await lucie.goes(resource);
  await lucie.presses(say("library.trial-tell"));
  await lucie.isAt(say("library.trial-tell"));
  await lucie.writes(say("library.trial-happened"), TRIED);
  await lucie.chooses(say("library.again-yes"));
  await lucie.presses(say("library.trial-send"));
  await lucie.sees(TRIED);

  stage.now("it is shared with the network once whoever wrote the message agrees");
  // It is refused before whoever wrote agrees.
  samira.watch.pardon(/: 409 for /);
  await samira.goes(resource);
  await samira.sees(say("library.agreement-awaited"));
  await samira.audits();
  await shares(samira);
  await samira.page.getByRole("alert").first().waitFor();
  await samira.audits();
  await jean.goes(resource);
  await jean.sees(say("library.agreement-title"));
  await jean.audits();
  await jean.presses(say("library.agreement-give"));
  await jean.sees(say("library.done-agreed"));
  await samira.goes(resource);
  await shares(samira);
  await samira.sees(say("library.done-changed"));

  stage.now("somebody who works for a member organization comes in, on a telephone without scripts");
  const zita = await stage.person("Zita", { scripts: false, width: 390 });
  await zita.goes("/reseau/entrer");
  await zita.isAt(say("network.enter-title"));
  await zita.fits();
  await zita.presses(say("network.enter-ask-code"));
  await zita.page.locator(".wrong").first().waitFor();
  await zita.audits();
  await asks(zita, ZITA);
  await zita.isAt(say("network.enter-code-title"));
  await zita.audits();
  await zita.fits();
  await zita.writes(say("network.enter-code"), (await mailbox.next(ZITA.email)).code);
  await zita.presses(say("network.enter-do"));
  await zita.sees(say("network.done-came"));
  await zita.audits();
  await zita.fits();
  await zita.presses(say("library.shared-open"));
  await zita.isAt(say("library.shared-title"));
  await zita.fits();
  await zita.audits();
  await zita.goes("/reseau/bibliotheque?mots=panier");
  await zita.presses(TITLE);
  await zita.isAt(TITLE);
  await zita.fits();
  await zita.audits();
  await zita.seesNot("Samira");
  await zita.seesNot("tamponnage");
  const shared = new URL(zita.page.url()).pathname;
  const address = await zita.page.locator("a.file").first().getAttribute("href");
  await answers(zita, address, 200);
  for (const closed of [community, resource, `${community}/bibliotheque`, "/reseau/organismes"]) await answers(zita, closed, 404);

  stage.now("and follows the network by a private address");
  await zita.goes("/reseau");
  await zita.presses(say("network.follow-open"));
  await zita.isAt(say("network.follow-title"));
  await zita.audits();
  await zita.presses(say("network.follow-make"));
  await zita.sees(say("network.follow-fresh"));
  await zita.audits();
  await zita.fits();
  const feed = await zita.page.locator("main code").innerText();
  await followed(feed, [TITLE]);

  stage.now("taken back, it is gone from the network at once");
  await jean.goes(resource);
  await jean.presses(say("library.agreement-take-back"));
  await jean.sees(say("library.done-not-agreed"));
  for (const gone of [shared, address]) await answers(zita, gone, 404);
  await followed(feed, []);
  await zita.goes("/reseau/bibliotheque?mots=panier");
  await zita.seesNot(TITLE);
  await zita.goes("/reseau");
  await zita.seesNot(TITLE);

  stage.now("somebody else waits for the word of the contact");
  const omar = await stage.person("Omar", { width: 1280, colour: "dark" });
  await omar.goes("/reseau/entrer");
  await omar.audits();
  await asks(omar, OMAR);
  await omar.isAt(say("network.enter-code-title"));
  await omar.writes(say("network.enter-code"), (await mailbox.next(OMAR.email)).code);
  await omar.presses(say("network.enter-do"));
  await omar.sees(say("network.done-asked"));
  await omar.audits();
  const rosa = await stage.person("Rosa", { width: 390 });
  const letter = await mailbox.next(CONTACT);
  await rosa.goes(new URL(letter.links.find((link) => link.includes("/reseau/accord/"))).pathname);
  await rosa.isAt(say("network.agreement-title"));
  await rosa.fits();
  await rosa.audits();
  await amina.goes("/reseau/personnes");
  await amina.sees(say("network.people-waiting"));
  await amina.audits();
  await rosa.presses(say("network.agreement-yes"));
  await rosa.isAt(say("network.agreement-answered"));
  await rosa.audits();

  stage.now("Zita appears in the directory, and is written to without an address");
  await zita.presses(say("network.directory-open"));
  await zita.isAt(say("network.directory"));
  await zita.fits();
  await zita.audits();
  await zita.presses(say("network.card-mine"));
  await zita.isAt(say("network.card-mine"));
  await zita.presses(say("network.card-appear"));
  await zita.page.locator(".wrong").first().waitFor();
  await zita.audits();
  await zita.writes(say("network.card-offers"), "Une salle le jeudi");
  await zita.presses(say("network.card-appear"));
  await zita.sees(say("network.done-listed"));
  await zita.audits();
  await signsIn(omar);
  await omar.goes("/reseau/repertoire?mots=jeudi");
  await omar.audits();
  await omar.seesNot(ZITA.email);
  await omar.presses(say("network.letter-write-to", { name: ZITA.name }));
  await omar.isAt(say("network.letter-title", { name: ZITA.name }));
  await omar.writes(say("network.letter-words"), "Est-elle libre le 8?");
  await omar.audits();
  await omar.fits();
  await omar.presses(say("network.letter-send"));
  await omar.sees(say("network.done-written"));
  const written = await mailbox.next(ZITA.email);
  if (written.text.includes(OMAR.email)) throw new Error("the letter shows an address");
  await zita.goes(new URL(written.links.find((link) => link.includes("/signalement"))).pathname);
  await zita.isAt(say("network.report-title", { name: OMAR.name }));
  await zita.audits();
  await zita.goes(new URL(written.links.find((link) => link.includes("/ecrire"))).pathname);
  await zita.isAt(say("network.letter-title", { name: OMAR.name }));
  await zita.fits();

  stage.now("coordination opens a training with one place; Zita has it, Omar waits, and has it once she withdraws");
  const training = await opensMeeting(amina, say, community, "Première formation");
  await setsMeeting(amina, say, training, { date: day(30), time: "13:00", mode: "online", link: "https://visio.exemple.org/f" });
  await amina.goes(`${training}/reseau`);
  await amina.isAt(say("trainings.open-page"));
  await amina.writes(say("trainings.open-places"), "mille");
  await amina.presses(say("trainings.open-do"));
  await amina.page.locator(".wrong").first().waitFor();
  await amina.audits();
  await amina.writes(say("trainings.open-title"), OPEN);
  await amina.writes(say("trainings.open-places"), "1");
  await amina.writes(say("trainings.open-practical"), DOOR);
  await amina.presses(say("trainings.open-do"));
  await amina.sees(say("trainings.done-opened"));
  await amina.audits();
  await amina.fits();
  await zita.goes("/reseau");
  await zita.presses(say("trainings.trainings-open"));
  await zita.isAt(say("trainings.trainings"));
  await zita.seesNot(DOOR);
  await zita.audits();
  await zita.fits();
  await zita.presses(say("trainings.training-register-of", { title: OPEN }));
  await zita.sees(say("trainings.done-placed"));
  await zita.sees(DOOR);
  await zita.audits();
  await omar.goes("/reseau/formations");
  await omar.seesNot("Zita");
  await omar.presses(say("trainings.training-wait-of", { title: OPEN }));
  await omar.sees(say("trainings.done-waits"));
  await omar.seesNot(DOOR);
  await omar.audits();
  await amina.goes(`${training}/reseau`);
  await amina.sees("Zita");
  await amina.seesNot(ZITA.email);
  await amina.audits();
  await zita.presses(say("trainings.training-withdraw-of", { title: OPEN }));
  await zita.sees(say("trainings.done-withdrawn"));
  const placed = await mailbox.about(OMAR.email, say("trainings.mail-placed-subject", { title: OPEN }));
  if (!placed.text.includes(DOOR)) throw new Error("the letter does not say how to get there");
  await omar.goes("/reseau/formations");
  await omar.sees(say("trainings.training-placed"));

  stage.now("and leaves by one press");
  await zita.goes("/reseau");
  await zita.page.locator("summary").filter({ hasText: say("network.home-leave") }).click();
  await zita.page.locator("form[action='/reseau/sortie'] button").click();
  await zita.sees(say("network.done-left"));
  await zita.audits();
  if ((await fetch(feed)).status !== 404) throw new Error("the private address outlives the belonging");

  /** Lets the network read it, under a licence that allows it. */
  async function shares(person) {
    await person.presses(say("library.resource-change"));
    await person.isAt(say("library.resource-change"));
    await person.presses(say("library.resource-rights"));
    await person.chooses(say("library.visible-network"));
    await person.picks(say("library.field-licence"), say("library.licence-by"));
    await person.presses(say("library.resource-change"));
  }

  /** Says who they are at the entrance. */
  async function asks(person, { name, email }) {
    await person.writes(say("network.enter-name"), name);
    await person.writes(say("network.enter-email"), email);
    await person.writes(say("network.enter-organization"), ORGANIZATION);
    await person.presses(say("network.enter-ask-code"));
  }

  /** Whoever the contact confirmed signs in as anybody does. */
  async function signsIn(person) {
    const letter = await mailbox.about(OMAR.email, say("network.mail-confirmed-subject"));
    await person.goes(new URL(letter.links.find((link) => link.endsWith("/reseau"))).pathname);
    await person.isAt(say("identity.sign-in-title", { place: "Jasette" }));
    await person.writes(say("identity.sign-in-email"), OMAR.email);
    await person.presses(say("identity.sign-in-ask"));
    await person.isAt(say("identity.code-title-asked"));
    const { code } = await mailbox.about(OMAR.email, say("identity.mail-code-subject", { place: "Jasette" }));
    await person.writes(say("identity.code-field"), code);
    await person.presses(say("identity.code-enter"));
    await person.isAt(say("network.network"));
  }

  /** What is read, without a session, at a private address. */
  async function followed(feed, titles) {
    const answer = await fetch(feed);
    const told = [...(await answer.text()).matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title]) => title);
    if (answer.status !== 200 || told.join() !== titles.join()) throw new Error(`${answer.status}: ${told}`);
  }

  /** What an address answers to somebody. */
  async function answers(person, path, status) {
    const answer = await person.page.request.get(new URL(path, stage.base).href);
    if (answer.status() !== status) throw new Error(`${path} answers ${answer.status()} to ${person.name}`);
  }
});
