// Between two meetings: somebody is asked to take an hour with somebody else, says yes, and once it is done leaves a word to the
// group; facilitation draws pairs among those who want it.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const WITH = "Jean Tremblay";
const WORDS = "Avec Jean, une heure au parc : deux idées pour les pères.";

journey("pairs", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };

  stage.now("a member on her phone is asked, and says yes");
  const amina = await stage.person("Amina", { ...base, width: 390 });
  const community = await entersAs("member", amina, demonstration);
  await amina.audits();
  await amina.goes(`${community}/jumelages`);
  await amina.isAt(say("pairs.pairs"));
  await amina.fits();
  await amina.audits();
  await amina.sees(say("pairs.pair-asked", { names: WITH }));
  await amina.presses(say("pairs.pair-yes-spoken", { names: WITH }));
  await amina.sees(say("pairs.done-agreed"));
  await amina.sees(say("pairs.pair-made", { names: WITH }));

  stage.now("it is done, and she leaves a word to the group");
  await amina.presses(say("pairs.pair-met-open"));
  await amina.writes(say("pairs.pair-words"), WORDS);
  await amina.fits();
  await amina.audits();
  await amina.presses(say("pairs.pair-met-do"));
  await amina.sees(say("pairs.done-told"));
  await amina.goes(`${community}/salons/accueil`);
  await amina.sees(WORDS);
  await amina.audits();

  stage.now("she wants to be in the next drawing");
  await amina.goes(`${community}/jumelages`);
  await amina.presses(say("pairs.drawing-me"));
  await amina.sees(say("pairs.done-wished"));

  stage.now("facilitation draws");
  const samira = await stage.person("Samira", { ...base, width: 1280 });
  await entersAs("facilitator", samira, demonstration);
  await samira.audits();
  await samira.goes(`${community}/jumelages`);
  await samira.fits();
  await samira.audits();
  await samira.presses(say("pairs.drawing-do"));
  await samira.sees(say("pairs.done-drawn-no-mail"));

  stage.now("and asks the group a small question");
  await samira.presses(say("pairs.question-prepare"));
  await samira.isAt(say("pairs.question-title"));
  await samira.page.getByRole("link", { name: say("pairs.question-take-spoken", { words: say("pairs.question-good") }) }).click();
  await samira.audits();
  await samira.presses(say("pairs.question-ask"));
  await samira.sees(say("pairs.done-question-asked"));
  await samira.audits();
  await samira.goes(`${community}/salons/accueil`);
  await samira.sees(say("pairs.question-good"));

  stage.now("she reads with whom");
  await amina.goes(`${community}/jumelages`);
  await amina.sees(say("pairs.pair-drawn"));
  await amina.fits();
  await amina.audits();
}));
