// Waiting for a condition outside the browser, never for a length of time.
import { setTimeout as pause } from "node:timers/promises";

/** Asks until the answer is true, and gives it; fails after `within` milliseconds, saying what did not come. */
export async function until(what, ask, within = 40_000) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${within / 1000} s in vain for ${what}`);
    await pause(40);
  }
}
