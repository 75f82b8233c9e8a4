// A story: told on a phone without scripts, with a voice note, let be read by the group, read and found by another, taken back; what came of it since; and one that
// is written down after a call. Then the hours that one gave between meetings, beside stories on the page of the season.
import { journey } from "../lib/journey.mjs";
import { opensSeason } from "../lib/season.mjs";
import { agesStories } from "../lib/stories.mjs";

const PEOPLE = [{ name: "Lucie Mercier", role: "facilitator" }, { name: "Jean Tremblay", width: 390, scripts: false }];
const WORDS = "Un long silence, puis une question";
const NOTED = "Un grand rire à la pause";
const HEARD = "La question, telle qu’elle a été posée";
/** A sound as a browser records it: the beginning of an Ogg that holds Opus, and no more. */
const OGG = Buffer.from("OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0", "latin1");

journey("stories", async (stage) => {
  const { say } = stage;
  const { community, people: [lucie, jean] } = await opensSeason(stage, PEOPLE);
  const stories = `${community}/evaluation/recits`;
  const at = (person) => new URL(person.page.url()).pathname;
  const isNowhere = async (person, address) => {
    const { status } = await person.fetches(address);
    if (status !== 404) throw new Error(`${person.name} is answered ${status} at ${address}`);
  };

  stage.now("from what shows a result, a member tells a story on a phone");
  await jean.goes(`${community}/evaluation`);
  await jean.audits();
  await jean.presses(say("stories.stories-of-the-season"));
  await jean.isAt(say("stories.stories-title"));
  await jean.audits();
  await jean.fits();
  await jean.presses(say("stories.story-tell"));
  await jean.isAt(say("stories.story-tell"));
  await jean.fits();
  await jean.presses(say("stories.story-keep"));
  await jean.sees(say("stories.story-no-words"));
  await jean.audits();
  await jean.writes(say("stories.prompt-moment"), WORDS);
  await jean.chooses(say("stories.cycle-moment"));
  await jean.presses(say("stories.story-keep"));
  await jean.sees(say("stories.done-story"));
  await jean.sees(WORDS);
  await jean.audits();
  await jean.fits();
  const story = at(jean);
  await isNowhere(lucie, story);

  stage.now("a voice note accompanies it, and a text may not");
  await jean.field(say("stories.story-file-which")).setInputFiles({ name: "texte.txt", mimeType: "text/plain", buffer: Buffer.from("un texte") });
  await jean.presses(say("stories.story-file-add"));
  await jean.sees(say("stories.story-file-kind"));
  await jean.audits();
  await jean.field(say("stories.story-file-which")).setInputFiles({ name: "note.ogg", mimeType: "audio/ogg", buffer: OGG });
  await jean.writes(say("stories.story-file-tell"), HEARD);
  await jean.presses(say("stories.story-file-add"));
  await jean.sees(say("stories.done-story-accompanied"));
  await jean.sees(HEARD);
  await jean.audits();
  await jean.fits();
  jean.watch.pardon(/422 for POST/);

  stage.now("the page shows the text as it will be read, then the group reads it");
  await jean.presses(say("stories.share-change"));
  await jean.isAt(say("stories.share-choose"));
  await jean.audits();
  await jean.fits();
  await jean.presses(say("stories.share-see", { level: say("stories.level-group") }));
  await jean.sees(say("stories.share-will-read"));
  await jean.sees(WORDS);
  await jean.audits();
  await jean.fits();
  await jean.chooses(say("stories.share-my-name"));
  await jean.presses(say("stories.share-allow", { level: say("stories.level-group") }));
  await jean.sees(say("stories.done-story-shared"));
  await jean.audits();
  await lucie.goes(stories);
  await lucie.audits();
  await lucie.presses(WORDS);
  await lucie.sees("Jean Tremblay", lucie.page.locator("main"));
  await lucie.sees(HEARD);
  await lucie.audits();
  const search = `${community}/recherche?q=silence`;
  await lucie.goes(search);
  await lucie.sees(WORDS, lucie.page.locator(".found"));
  await lucie.auditsOnce("a story that is found");

  stage.now("what may be quoted is an exact text, which is read again first");
  await jean.goes(`${story}/partage?niveau=quoted`);
  await jean.audits();
  await jean.fits();
  await jean.presses(say("stories.share-allow", { level: say("stories.level-quoted") }));
  await jean.sees(say("stories.share-not-reread"));

  stage.now("it is taken back, at once");
  await jean.goes(story);
  await jean.presses(say("stories.share-lower-to", { level: say("stories.level-me") }));
  await jean.sees(say("stories.done-story-lowered"));
  await isNowhere(lucie, story);
  await lucie.goes(search);
  await lucie.seesNot(WORDS);

  stage.now("six weeks later: and since then?");
  await agesStories(stage);
  await jean.goes(stories);
  await jean.presses(say("stories.since-title"));
  await jean.chooses(say("stories.since-nothing"));
  await jean.presses(say("stories.since-keep"));
  await jean.sees(say("stories.since-no-why"));
  await jean.audits();
  await jean.writes(say("stories.since-words"), "Le temps a manqué");
  await jean.presses(say("stories.since-keep"));
  await jean.sees(say("stories.done-story-since"));
  await jean.audits();
  await jean.fits();

  stage.now("after a call, who facilitates writes; its teller confirms");
  await lucie.goes(stories);
  await lucie.presses(say("stories.story-note"));
  await lucie.isAt(say("stories.story-note"));
  await lucie.picks(say("stories.story-person"), "Jean Tremblay");
  await lucie.writes(say("stories.prompt-moment"), NOTED);
  await lucie.chooses(say("stories.cycle-gained"));
  await lucie.presses(say("stories.story-keep"));
  await lucie.sees(say("stories.done-story-noted"));
  await lucie.audits();
  const noted = at(lucie);
  await jean.goes(stories);
  await jean.sees(say("stories.stories-awaited"));
  await jean.presses(NOTED);
  await jean.isAt(say("stories.story-awaits-you"));
  await jean.audits();
  await jean.fits();
  await jean.presses(say("stories.story-confirm"));
  await jean.sees(say("stories.done-story-confirmed"));
  await isNowhere(lucie, noted);

  stage.now("in two presses, the hours that one gave between meetings");
  await jean.goes(`${community}/evaluation`);
  await jean.presses(say("evaluation.model-hours"));
  await jean.isAt(say("involvement.hours-title"));
  await jean.audits();
  await jean.fits();
  const spoken = (value) => jean.page.locator(`main button[value="${value}"]`).first().getAttribute("aria-label");
  await jean.presses(await spoken("4"));
  await jean.sees(say("involvement.done-hours"));
  await jean.audits();
  await jean.fits();
  await jean.presses(await spoken("rien"));
  await jean.sees(say("involvement.done-hours-taken-back"));
  await jean.sees(say("involvement.hours-told-none"));
}, { audits: "on request" });
