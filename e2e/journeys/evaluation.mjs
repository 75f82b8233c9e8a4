// What shows that the season changes something: from the season to the model, to a result, to an indicator; one is added and
// noted by hand, said otherwise and taken away. Then every figure that the program counts is computed anew from the API.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { figures } from "../lib/figures.mjs";
import { journey } from "../lib/journey.mjs";
import { programOf } from "../lib/program.mjs";
import { said } from "../lib/said.mjs";

const RESULT = "Une habitude de réfléchir à ce que l’on fait et une culture d’entraide";
/** Looked at beside what the program of the season looks at: the words of the measures, and their names. */
const ADDED = {
  stories: "stories.measure-stories",
  stories_followed: "stories.measure-stories-followed",
  organizations_there: "almanac.measure-organizations-there",
  consultations: "agenda.measure-consultations",
  days_to_minutes: "minutes.measure-days-to-minutes",
  hours_between_meetings: "involvement.measure-hours-between-meetings",
};
const NAME = "Visites d’un organisme à l’autre";

journey("evaluation", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const scripts = stage.options.scripts !== "off";
  const elise = await stage.person("Élise", { base: demonstration.address, lang: "fr-CA", width: scripts ? 1280 : 390, scripts });
  const community = await entersAs("coordination", elise, demonstration);
  const { page, hands } = elise;
  await elise.audits();
  const deeds = hands.deeds();

  stage.now("what shows the second result?");
  await elise.goes(`${community}/saison`);
  await elise.audits();
  await deeds.atMost(3, "what shows a result", async () => {
    await elise.presses(say("seasons.season-evaluation"));
    await elise.audits();
    await elise.presses(RESULT, page.locator(".in-words"));
    await elise.sees(say("evaluation.model-what-shows"));
    await elise.sees("Demandes d’aide résolues", page.locator(".open-node"));
  });
  await elise.audits();
  await everyPartIsInWords();

  stage.now("an indicator, where it comes from, and what is counted");
  await elise.presses("Demandes d’aide résolues", page.locator(".open-node"));
  await elise.isAt("Demandes d’aide résolues");
  await elise.presses(say("evaluation.indicator-see"));
  await page.waitForURL(/entraide/);
  await elise.audits();

  stage.now("one is added, and noted by hand");
  await elise.goes(`${community}/evaluation/result.liens`);
  await elise.audits();
  await elise.presses(say("evaluation.indicator-add"));
  await elise.isAt(say("evaluation.indicator-add"));
  await elise.writes(say("evaluation.indicator-name"), NAME);
  await elise.writes(say("evaluation.indicator-target"), "0");
  await elise.presses(say("evaluation.indicator-keep"));
  await elise.sees(say("evaluation.indicator-no-target"));
  await elise.audits();
  await elise.writes(say("evaluation.indicator-target"), "6");
  await elise.presses(say("evaluation.indicator-keep"));
  await elise.isAt(NAME);
  await elise.writes(say("evaluation.value"), "2");
  await elise.writes(say("evaluation.value-note"), "Le Carrefour chez la Maison, deux fois");
  await elise.presses(say("evaluation.value-keep"));
  await elise.sees(say("evaluation.standing-on-the-way"));
  await elise.audits();

  stage.now("said otherwise, then no longer looked at");
  await elise.presses(say("evaluation.indicator-change"));
  await page.waitForURL(/modification$/);
  await elise.audits();
  await elise.writes(say("evaluation.indicator-target"), "2");
  await elise.presses(say("evaluation.indicator-keep"));
  await elise.sees(say("evaluation.standing-reached"));
  await elise.presses(say("evaluation.indicator-change"));
  await page.waitForURL(/modification$/);
  await elise.presses(say("evaluation.indicator-take-away-do"));
  await elise.sees(say("evaluation.done-indicator-taken-away"));
  await elise.seesNot(NAME);
  await elise.audits();

  stage.now("stories, hours, organizations, consultations and delays are looked at too");
  for (const measure of Object.values(ADDED)) {
    await elise.goes(`${community}/evaluation/result.liens`);
    await elise.presses(say("evaluation.indicator-add"));
    await elise.isAt(say("evaluation.indicator-add"));
    await elise.writes(say("evaluation.indicator-name"), say(measure));
    await elise.picks(say("evaluation.indicator-measure"), say(measure));
    await elise.presses(say("evaluation.indicator-keep"));
    await elise.isAt(say(measure));
  }

  stage.now("each figure is what it is, computed anew");
  await recomputed();

  /** Each part of the picture and each way between two of them stands in the words beside it. */
  async function everyPartIsInWords() {
    const { drawn, ways, words, before } = await page.evaluate(() => {
      const href = (link) => link.getAttribute("href");
      const all = (query) => [...document.querySelectorAll(query)];
      return {
        drawn: all(".model a.node").map((node) => [href(node), node.querySelector("title").textContent]),
        ways: all(".model path.edge").length - all(".model .key path").length,
        words: all(".twin li li a").map((link) => [href(link), link.textContent]),
        before: all(".twin li li").map((item) => item.querySelectorAll(".from").length).reduce((sum, count) => sum + count, 0),
      };
    });
    const same = JSON.stringify(drawn.toSorted()) === JSON.stringify(words.toSorted());
    if (drawn.length < 15 || !same) throw new Error(`the picture and the words differ: ${JSON.stringify({ drawn, words })}`);
    if (ways < 15 || ways !== before) throw new Error(`${ways} ways are drawn and ${before} are said`);
  }

  async function recomputed() {
    const elises = programOf(demonstration, stage.options.program, "elise.fortin@exemple.test");
    const aminas = programOf(demonstration, stage.options.program, "amina.benali@exemple.test");
    const { ask } = elises;
    const [{ id }] = (await ask("communities")).items;
    const told = (await ask(`communities/${id}/indicators`)).items;
    const anew = await figures(ask, aminas.ask, id, elises.now());
    const wrong = told.filter(({ measure }) => measure in anew).filter(({ measure, value }) =>
      value.number !== anew[measure].number || (value.among ?? 0) !== (anew[measure].among ?? 0));
    if (wrong.length > 0) throw new Error(`computed otherwise: ${JSON.stringify(wrong.map(({ measure, value }) => [measure, value, anew[measure]]))}`);
    const outputs = told.filter(({ measure, often }) => !(measure in ADDED) && ["continuously", "each_meeting", "monthly"].includes(often));
    const alone = outputs.filter(({ measure }) => measure);
    const known = told.filter(({ value }) => value?.number > 0);
    const again = told.filter(({ measure }) => measure in anew);
    const percent = Math.floor((100 * alone.length) / outputs.length);
    console.log(`     of ${outputs.length} output indicators of the program ${alone.length} fill without typing, ${percent} %; ${known.length} of ${told.length} have a value; ${again.length} computed anew from the API, equal`);
    if (alone.length < 0.8 * outputs.length || known.length < 15 || again.length < 29) throw new Error("too few");
  }
}));
