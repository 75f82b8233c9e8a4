// Files that go with what one says: several at once, seen on their way, taken back, going on after a cut; by keyboard, and without
// scripts.
import { journey } from "../lib/journey.mjs";
import { entersRoom } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const text = (name, bytes = 2_000) => ({ name, mimeType: "text/plain", buffer: Buffer.from("une ligne\n".repeat(bytes / 10)) });

journey("files", async (stage) => {
  const { say } = stage;
  const plain = { name: "Jean Tremblay", width: 390, scripts: false };
  const { community, people: [lucie, jean] } = await opensSeason(stage, ["Lucie Mercier", plain]);
  await entersRoom(lucie, say, community, "accueil");
  const attached = lucie.page.locator(".attached-one");

  stage.now("two files at once leave as soon as they are chosen, and hang from what is said");
  await unfolds(lucie);
  await chooser(lucie).setInputFiles([text("ordre du jour.txt"), text("suite.txt")]);
  await until("both files to arrive", async () => (await attached.count()) === 2);
  await lucie.fits();
  await lucie.audits();
  await lucie.writes(say("conversations.your-message"), "Voici les deux");
  await lucie.presses(say("conversations.send"));
  await lucie.sees("ordre du jour.txt", lucie.page.locator("#messages"));
  if (await attached.count()) throw new Error("what hangs is no longer beside the field");

  // What a browser says of a line that it does not have.
  lucie.watch.pardon(/net::ERR_INTERNET_DISCONNECTED/);
  stage.now("a line that is cut is said, and what was on its way arrives when it is back; words wait for it");
  await unfolds(lucie);
  await lucie.page.context().setOffline(true);
  await chooser(lucie).setInputFiles([text("récit.txt", 3_000_000)]);
  await lucie.sees(say("files.sending-cut"), lucie.page.locator(".sending"));
  await lucie.writes(say("conversations.your-message"), "Le récit");
  await lucie.presses(say("conversations.send"));
  await lucie.sees(say("conversations.waits-for-files"));
  await lucie.audits();
  await lucie.page.context().setOffline(false);
  await lucie.sees("récit.txt", lucie.page.locator("#messages"));
  await lucie.sees("Le récit", lucie.page.locator("#messages"));

  stage.now("one is taken back on its way, one that is not taken says why, and 200 at once are too many");
  await unfolds(lucie);
  await lucie.page.context().setOffline(true);
  await chooser(lucie).setInputFiles([text("erreur.txt")]);
  await lucie.sees(say("files.sending-cut"), lucie.page.locator(".sending"));
  await lucie.presses(say("files.sending-stop"));
  await lucie.page.locator(".sending").waitFor({ state: "detached" });
  await lucie.page.context().setOffline(false);
  await chooser(lucie).setInputFiles([{ name: "page.txt", mimeType: "text/plain", buffer: Buffer.from("<!doctype html><p>") }]);
  await lucie.sees(say("files.problem-page"), lucie.page.locator(".sending"));
  await lucie.audits();
  await lucie.presses(say("files.sending-stop"));
  await chooser(lucie).setInputFiles(Array.from({ length: 200 }, (_, each) => text(`${each}.txt`, 10)));
  await lucie.sees(say("files.problem-too-many", { most: 10 }), lucie.page.locator(".attached"));

  stage.now("by keyboard alone: the fold opens, and a file is pasted");
  await entersRoom(lucie, say, community, "accueil");
  await summary(lucie).focus();
  await lucie.page.keyboard.press("Enter");
  await lucie.page.locator(".attached[open]").waitFor();
  await lucie.field(say("conversations.your-message")).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["collé"], "collé.txt", { type: "text/plain" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await until("what was pasted to arrive", async () => (await attached.count()) === 1);
  await lucie.field(say("conversations.your-message")).focus();
  await lucie.page.keyboard.press("Control+Enter");
  await lucie.sees("collé.txt", lucie.page.locator("#messages"));

  stage.now("a voice note is recorded, says what it says, and is heard in the page");
  await unfolds(lucie);
  await lucie.presses(say("conversations.voice-record"));
  await lucie.page.locator('[data-voice] [aria-pressed="true"]').waitFor();
  await lucie.page.getByText("0:01").waitFor();
  await lucie.audits();
  await lucie.presses(say("conversations.voice-stop"));
  await until("the note to arrive", async () => (await attached.count()) === 1);
  await lucie.writes(say("files.sound-says"), "On se voit jeudi");
  await lucie.presses(say("conversations.send"));
  await lucie.sees("On se voit jeudi", lucie.page.locator("#messages .voice"));
  const heard = await lucie.page.locator("#messages .voice audio").evaluate(async (audio) => {
    audio.muted = true;
    await audio.play();
    return audio.readyState > 1;
  });
  if (!heard) throw new Error("the note is not heard");
  await lucie.audits();

  stage.now("without scripts, on a phone, the form carries the file with the words");
  await entersRoom(jean, say, community, "accueil");
  await jean.sees("récit.txt", jean.page.locator("#messages"));
  await unfolds(jean);
  await chooser(jean).setInputFiles([text("réponse.txt")]);
  await jean.writes(say("conversations.your-message"), "Bien reçu");
  await jean.presses(say("conversations.send"));
  await jean.sees("réponse.txt", jean.page.locator("#messages"));
  await jean.fits();
  await jean.audits();
}, { audits: "on request" });

function summary(person) {
  return person.page.locator(".attached > summary");
}

async function unfolds(person) {
  if (!(await person.page.locator(".attached[open]").count())) await summary(person).click();
}

function chooser(person) {
  return person.page.locator("#files");
}
