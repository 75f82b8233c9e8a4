// What people do with a message of the room that is open, by mouse or by touch.
import { entersRoom } from "./room.mjs";
import { opensSeason } from "./season.mjs";

export const ROOM = "accueil";

/** Two browsers on a wide screen and one on a phone, in the same room; the one on the phone as is said of it. */
export async function gathers(stage, differently = {}, onPhone = {}) {
  const { community, coordinator, people: [samira, lucie, jean] } = await opensSeason(stage, [
    { name: "Samira Rahmani", role: "facilitator", ...differently },
    { name: "Lucie Mercier", ...differently },
    { name: "Jean Tremblay", width: 390, ...differently, ...onPhone },
  ]);
  for (const person of [samira, lucie, jean]) await entersRoom(person, stage.say, community, ROOM);
  return { community, coordinator, samira, lucie, jean };
}

/** The message of the room that says this. */
export function message(person, words) {
  return person.page.locator("#messages .said").filter({ hasText: words }).last();
}

/** Waits until the room says this, without the page having been loaded again. */
export async function hears(person, words, within = "#messages") {
  await person.sees(words, person.page.locator(within));
}

/** Unfolds what one can do with a message. */
export async function unfolds(person, words) {
  await message(person, words).locator(".msg-deeds > summary").click();
  await message(person, words).locator(".msg-deeds[open]").waitFor();
}

/** Does one of these things. */
export async function does(person, words, deed) {
  await unfolds(person, words);
  await person.presses(deed, message(person, words));
}

/** A page is left by no one: marked, so that a live room is told from one that was loaded again. */
export async function stays(people) {
  for (const { page } of people) await page.evaluate(() => document.body.setAttribute("data-stayed", ""));
}

export async function stayed(people) {
  for (const { name, page } of people) {
    if (!(await page.locator("body[data-stayed]").count())) throw new Error(`the page of ${name} was loaded again`);
  }
}

/** A small file of text, as a browser hands it over. */
export function file(name) {
  return { name, mimeType: "text/plain", buffer: Buffer.from("Les horaires d’été, sans nom.\n") };
}

/** From the page that reports a message: to this person, in a few words. */
export async function reports({ say }, person, to) {
  await person.isAt(say("moderation.report-title"));
  await person.chooses(to);
  await person.writes(say("moderation.report-words"), "Cela vise quelqu’un");
  await person.presses(say("moderation.report-send"));
  await person.sees(say("moderation.done-reported"));
}
