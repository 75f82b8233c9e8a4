// A room as people use it.
import { until } from "./until.mjs";

/** Goes to a room of the community by its name, as a person would. */
export async function entersRoom(person, say, community, name) {
  await person.goes(`${community}/salons`);
  // Its name may be followed by how many messages wait there.
  await person.page.getByRole("link", { name: new RegExp(`^# ${name}`) }).first().click();
  await person.field(say("conversations.your-message")).waitFor();
}

/** Writes in the room that is open, and waits until it is said. */
export async function says(person, say, words) {
  await person.writes(say("conversations.your-message"), words);
  await person.presses(say("conversations.send"));
  await person.sees(words.normalize("NFC"), person.page.locator("#messages"));
}

/** What this person reads in the room, oldest first, a message each. */
export async function heard(person) {
  const bodies = await person.page.locator("#messages .said .prose").allInnerTexts();
  return bodies.map((body) => body.trim());
}

/** Waits until what is read matches; then makes sure of it: each once, in this order, and nothing else of the kind. */
export async function hearsOnce(person, expected, isOne, within = 60_000) {
  const last = expected.at(-1);
  await until(`${person.name} to read « ${last} »`, async () => (await heard(person)).includes(last), within);
  const read = (await heard(person)).filter(isOne);
  if (JSON.stringify(read) !== JSON.stringify(expected)) {
    throw new Error(`${person.name} read ${JSON.stringify(read)}\ninstead of ${JSON.stringify(expected)}`);
  }
}
