// Two people in a room. What one says, the other reads within a second. Then the line of one is cut, twice, in two ways;
// what was said meanwhile arrives afterwards, each once, in order, and what could not be sent is still in its field.
import { setTimeout as pause } from "node:timers/promises";
import { Cable } from "../lib/cable.mjs";
import { journey } from "../lib/journey.mjs";
import { until } from "../lib/until.mjs";
import { entersRoom, hearsOnce, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";

const MESSAGES = 20;

journey("live", async (stage) => {
  const { say } = stage;
  const cable = new Cable(stage.options);
  const { community, people: [lucie, jean] } = await opensSeason(stage, ["Lucie Mercier", { name: "Jean Tremblay", base: cable.address }]);
  await entersRoom(lucie, say, community, "accueil");
  await entersRoom(jean, say, community, "accueil");

  stage.now("what one says, the other reads within a second, and back");
  const delays = [];
  for (let turn = 1; turn <= 6; turn += 1) {
    const [speaker, listener] = turn % 2 ? [lucie, jean] : [jean, lucie];
    delays.push(await delay(speaker, listener, `Essai ${turn}`));
  }
  const median = delays.sort((one, other) => one - other)[2];
  console.log(`     read after ${median} ms (median of ${delays.length}, slowest ${delays.at(-1)} ms)`);
  if (median > 1000) throw new Error(`a message took ${median} ms to be read by the other`);

  stage.now(`the line goes silent for ${stage.options["cut-seconds"]} seconds while ${MESSAGES} messages are said`);
  jean.watch.pardon(/net::ERR_/);
  const during = numbered("Pendant la coupure");
  await cable.cut();
  const longEnough = pause(1000 * Number(stage.options["cut-seconds"]));
  await jean.writes(say("conversations.your-message"), "Je suis dans le métro");
  await jean.presses(say("conversations.send"));
  for (const words of during) await says(lucie, say, words);

  stage.now("what could not be sent is said to be kept, and is");
  await jean.page.getByText(say("conversations.not-sent")).waitFor({ timeout: 40_000 });
  await stillTyped(jean, say, "Je suis dans le métro");
  await longEnough;

  stage.now("once the line is back, each message is there once, in order");
  await cable.mend();
  await hearsOnce(jean, during, (words) => words.startsWith("Pendant la coupure"));

  stage.now("sent again, it is said once");
  await jean.presses(say("conversations.send-again"));
  for (const person of [lucie, jean]) await hearsOnce(person, ["Je suis dans le métro"], (words) => words.includes("métro"));
  await jean.page.getByText(say("conversations.not-sent")).waitFor({ state: "hidden" });

  stage.now("the browser itself loses the network, then finds it again");
  const offline = numbered("Hors ligne");
  await jean.page.context().setOffline(true);
  // The browser says so before its network is gone: what is sent meanwhile arrives.
  await until("the network to be gone", () => jean.page.evaluate(isGone));
  await jean.writes(say("conversations.your-message"), "Encore le métro");
  await jean.presses(say("conversations.send"));
  await jean.sees(say("conversations.not-sent"));
  for (const words of offline) await says(lucie, say, words);
  await stillTyped(jean, say, "Encore le métro");
  await jean.page.context().setOffline(false);
  await hearsOnce(jean, offline, (words) => words.startsWith("Hors ligne"));

  stage.now("the page opened anew says the same");
  await jean.presses(say("conversations.send-again"));
  await jean.sees("Encore le métro", jean.page.locator("#messages"));
  await entersRoom(jean, say, community, "accueil");
  await hearsOnce(jean, [...during, ...offline], (words) => /^(Pendant la coupure|Hors ligne)/.test(words));
  await jean.audits();

  async function delay(speaker, listener, words) {
    await speaker.writes(say("conversations.your-message"), words);
    const begin = performance.now();
    await Promise.all([speaker.presses(say("conversations.send")), listener.sees(words, listener.page.locator("#messages"))]);
    return Math.round(performance.now() - begin);
  }
}, { audits: "on request" });

function numbered(words) {
  return Array.from({ length: MESSAGES }, (_, index) => `${words}, ${index + 1}`);
}

async function stillTyped(person, say, words) {
  const typed = await person.field(say("conversations.your-message")).inputValue();
  if (typed !== words) throw new Error(`the field of ${person.name} holds « ${typed} » instead of « ${words} »`);
}

// Runs in the page.
function isGone() {
  return fetch("/aide", { method: "HEAD", cache: "no-store" }).then(() => false, () => true);
}
