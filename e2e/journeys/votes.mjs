// A vote in a room: prepared from the themes of the group and opened by who facilitates, cast without an account by five telephones
// (one that typed the code of the screen, one in English, two without scripts), closed before everybody on the projector; what comes
// first is the theme of a meeting and begins its agenda, and is in the register by one press. Then a consent, in which an objection is
// integrated.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const QUESTION = "De quoi parle-t-on à la prochaine rencontre?";
const OPTIONS = ["Dire non sans fermer la porte", "Quand une famille ne revient pas", "Nos fins de journée"];
const PROPOSAL = "Se voir le jeudi à l’automne?";

journey("votes", inDemonstration([], async (stage, demonstration) => {
  const [say, english] = [said("fr-CA"), said("en-CA")];
  const base = { base: demonstration.address, lang: "fr-CA" };
  const samira = await stage.person("Samira", { ...base, width: 1280, scripts: stage.options.scripts !== "off" });
  const community = await entersAs("facilitator", samira, demonstration);
  const { page } = samira;
  await samira.audits();

  stage.now("a vote is prepared: what is wrong is said beside its field, and what was typed stays");
  await samira.goes(`${community}/votes`);
  await samira.audits();
  await samira.goes(`${community}/themes`);
  await samira.audits();
  await samira.presses(say("themes.themes-return"));
  await samira.isAt(say("themes.themes-return"));
  await samira.audits();
  await samira.goes(`${community}/themes`);
  await samira.presses(say("themes.themes-vote"));
  await samira.isAt(say("votes.vote-add"));
  const offered = await page.getByLabel(say("votes.vote-options")).inputValue();
  for (const theme of OPTIONS.slice(0, 2)) if (!offered.includes(theme)) throw new Error(`${theme} is not offered: ${offered}`);
  await samira.writes(say("votes.vote-question"), QUESTION);
  await samira.writes(say("votes.vote-options"), OPTIONS[0]);
  await samira.chooses(say("votes.ballots-secret"));
  await samira.presses(say("votes.vote-keep"));
  await page.locator(".wrong").first().waitFor();
  await samira.audits();
  await samira.writes(say("votes.vote-options"), OPTIONS.join("\n"));
  const about = samira.field(say("votes.vote-about"));
  const meeting = await about.locator("option[value^=rencontre]").first().getAttribute("value");
  await about.selectOption(meeting);
  await samira.presses(say("votes.vote-keep"));
  await samira.sees(say("votes.done-vote"));
  await samira.isAt(QUESTION);
  await samira.sees(say("votes.vote-about-this"));

  stage.now("it is opened, and the wall shows how to vote");
  await samira.presses(say("votes.vote-to-open"));
  await samira.isAt(say("votes.vote-to-open"));
  await samira.presses(say("votes.vote-open-do"));
  await samira.sees(say("votes.done-vote-open"));
  await samira.audits();
  const vote = new URL(page.url()).pathname;
  const link = await page.getByRole("link", { name: say("votes.ballot-vote"), exact: true }).getAttribute("href");
  const ballot = new URL(link, demonstration.address).pathname;
  await samira.presses(say("votes.vote-screen"));
  await page.waitForURL(/ecran$/);
  await samira.sees(say("votes.so-far-few"));
  await samira.audits();
  const code = await page.locator(".sign-code").innerText();

  stage.now("five vote on their telephones, without an account");
  for (const rank of [1, 2, 3, 4, 5]) {
    const words = rank === 2 ? english : say;
    const setting = { ...base, lang: rank === 2 ? "en-CA" : "fr-CA", width: 390, scripts: rank < 4 };
    const phone = await stage.person(`telephone ${rank}`, setting);
    await (rank === 1 ? types(phone, code) : phone.goes(ballot));
    await phone.page.getByRole("radio").first().waitFor();
    await phone.fits();
    if (rank <= 2) await phone.audits();
    if (rank === 1) {
      await phone.presses(words("votes.ballot-vote"));
      await phone.page.locator(".wrong").first().waitFor();
    }
    await phone.chooses(OPTIONS[rank === 5 ? 0 : 1]);
    await phone.presses(words("votes.ballot-vote"));
    await phone.sees(words("votes.ballot-kept"));
    if (rank === 1) await phone.audits();
    await phone.leaves();
    stage.people.pop();
  }

  stage.now("the projector says how many by fives: by itself, or by its press without scripts; then what came first");
  if (stage.options.scripts === "off") await samira.presses(say("votes.screen-again"));
  await page.locator(".vote-count").getByText(say("votes.so-far-at-least", { people: 5 })).waitFor({ timeout: 40_000 });
  await samira.goes(vote);
  await samira.presses(say("votes.vote-to-close"));
  await samira.isAt(say("votes.vote-to-close"));
  await samira.presses(say("votes.vote-close-do"));
  await samira.sees(say("votes.done-vote-closed"));
  await samira.sees(say("votes.result-first", { option: OPTIONS[1] }));
  await samira.audits();
  await samira.goes(`${vote}/ecran`);
  await samira.sees(say("votes.result-first", { option: OPTIONS[1] }));
  await samira.audits();

  stage.now("what came first becomes the theme of April's meeting, whose agenda it begins");
  await samira.goes(vote);
  await samira.presses(say("themes.theme-choose"));
  await samira.isAt(say("themes.theme-choose"));
  await samira.audits();
  await samira.fits();
  await page.locator("select[name=rencontre]").selectOption("5");
  await page.locator("select[name=modele]").selectOption({ index: 1 });
  await samira.presses(say("themes.theme-choose-deed"));
  await samira.sees(say("themes.theme-done-chosen"));
  await samira.audits();
  await samira.isAt(OPTIONS[1]);
  await samira.goes(`${community}/rencontres/5/ordre-du-jour`);
  await page.locator("[id^=bloc-]").first().waitFor();
  await samira.audits();
  await samira.goes(`${community}/themes`);
  await samira.presses(OPTIONS[1]);
  await samira.sees(say("themes.theme-vote-won"));
  await samira.audits();

  stage.now("and what came of one that was met: what the group decided, what members try");
  await samira.goes(`${community}/themes/1`);
  await samira.sees(say("themes.theme-decided"));
  await samira.audits();

  stage.now("one press, and it is in the register");
  await samira.goes(vote);
  await samira.presses(say("votes.vote-register"));
  await page.waitForURL(/decisions\/\d+$/);
  await samira.sees(OPTIONS[1]);
  await samira.audits();

  stage.now("a consent: a question, a reaction");
  const review = await prepares();
  const consent = new URL(page.url()).pathname;
  const amina = await stage.person("Amina", { ...base, width: 390, scripts: true });
  await entersAs("member", amina, demonstration);
  await amina.audits();
  await amina.presses(say("home.rhythm-each"));
  await amina.sees(say("home.rhythm-pair"));
  await amina.audits();
  await amina.goes(consent);
  await amina.audits();
  await amina.writes(say("votes.remark-question"), "Toutes les semaines?");
  await amina.presses(say("votes.remark-do"));
  await amina.sees("Toutes les semaines?");
  await samira.goes(consent);
  await samira.presses(say("votes.phase-to-react"));
  await samira.sees(say("votes.done-step"));
  await samira.presses(say("votes.phase-to-object"));
  await samira.sees(say("votes.phase-object-means"));

  stage.now("an objection, integrated in a new text, and the round again");
  await amina.goes(consent);
  await amina.chooses(say("votes.position-objection"));
  await amina.writes(say("votes.ballot-reason"), "Le jeudi matin, je suis seule au local.");
  await amina.presses(say("votes.ballot-vote"));
  await amina.sees(say("votes.done-ballot"));
  await amina.audits();
  await samira.goes(consent);
  await samira.sees("Le jeudi matin, je suis seule au local.");
  await samira.presses(say("votes.amend"));
  await samira.isAt(say("votes.amend"));
  await samira.writes(say("votes.amend-text"), "On se voit le jeudi à 13 h 30.");
  await samira.writes(say("votes.amend-how"), "L’objection d’Amina : plus de matin.");
  await samira.presses(say("votes.amend-do"));
  await samira.sees(say("votes.done-amended"));
  await samira.audits();
  await amina.goes(consent);
  await amina.sees("On se voit le jeudi à 13 h 30.");
  await amina.chooses(say("votes.position-none"));
  await amina.presses(say("votes.ballot-vote"));
  await amina.sees(say("votes.done-ballot"));
  await amina.fits();

  stage.now("it is adopted, with a day on which it is looked at again");
  await samira.goes(consent);
  await samira.presses(say("votes.vote-to-adopt"));
  await samira.isAt(say("votes.vote-to-adopt"));
  await samira.presses(say("votes.close-consent-do"));
  await samira.sees(say("votes.done-vote-closed"));
  await samira.audits();
  await samira.presses(say("votes.vote-register"));
  await page.waitForURL(/decisions\/\d+$/);
  await samira.sees("On se voit le jeudi à 13 h 30.");
  await samira.sees(review);

  /** The code of the screen, typed. */
  async function types(phone, code) {
    await phone.goes("/ici");
    await phone.audits();
    await phone.writes(say("facilitation.typed-field"), code.toUpperCase());
    await phone.presses(say("facilitation.typed-deed"));
  }

  /** Prepares and opens a consent that asks for one answer; the year of its review. */
  async function prepares() {
    await samira.goes(`${community}/votes/nouveau`);
    await samira.writes(say("votes.vote-question"), PROPOSAL);
    await samira.chooses(say("votes.kind-consent"));
    await samira.writes(say("votes.vote-details"), "On se voit le jeudi à 9 h.");
    await samira.writes(say("votes.vote-quorum"), "1");
    const last = await samira.field(say("votes.vote-last")).inputValue();
    const year = String(Number(last.slice(0, 4)) + 1);
    await samira.writes(say("votes.vote-review"), `${year}${last.slice(4, 8)}15`);
    await samira.presses(say("votes.vote-keep"));
    await samira.isAt(PROPOSAL);
    await samira.presses(say("votes.vote-to-open"));
    await samira.presses(say("votes.vote-open-do"));
    await samira.sees(say("votes.done-vote-open"));
    return year;
  }
}));
