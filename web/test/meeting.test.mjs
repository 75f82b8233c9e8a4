// The scripts of a meeting without a browser: `node --test web/test`. The cases of the clock are those that the server's own
// clock is held to (facilitation/course.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { act, digits, minutesLate, read } from "../src/meeting-clock.js";
import { keptIn, meaning, openQueue } from "../src/meeting-queue.js";
import { offsetOf, serverTime, steadyTime } from "../src/meeting-time.js";

const MINUTE = 60_000;
const legs = [
  { block: 1, step: 0, length: 15 * MINUTE },
  { block: 2, step: 0, length: 20 * MINUTE },
  { block: 2, step: 1, length: 40 * MINUTE },
  { block: 3, step: 0, length: 15 * MINUTE },
  { block: 4, step: 0, length: 30 * MINUTE },
];
const fresh = {
  state: "waiting", leg: null, spot: null, since: 0, spent: [0, 0, 0, 0, 0], extra: [0, 0, 0, 0, 0],
  starts: 0, ends: 120 * MINUTE, ended: null, soon: 2 * MINUTE, worth: 2 * MINUTE,
};
const cases = JSON.parse(readFileSync(new URL("clock-cases.json", import.meta.url)));

for (const { what, deeds, now, reads } of cases) {
  test(`the clock: ${what}`, () => {
    const told = deeds.reduce((state, each) => act(state, legs, { ...each, from: state.spot }), fresh);
    const reading = read(told, legs, now);
    for (const [name, value] of Object.entries(reads)) assert.equal(reading[name], value, name);
  });
}

test("a deed of who believed that the clock stood elsewhere changes nothing", () => {
  const running = act(fresh, legs, { deed: "start", at: 0 });
  const next = { deed: "next", from: [1, 0], at: MINUTE };
  const once = act(running, legs, next);
  assert.deepEqual(act(once, legs, next), once);
});

test("digits count down to zero and up after", () => {
  assert.deepEqual([300_000, 299_001, 1, 0, -999, -1_000, -70_000].map(digits), ["5:00", "5:00", "0:01", "0:00", "0:00", "+0:01", "+1:10"]);
  assert.deepEqual([89_000, 91_000, -91_000, 0].map(minutesLate), [1, 2, -2, 0]);
});

// A device whose clocks are wrong in their own ways, and a network that takes its time.
function device({ ahead = 0, wanders = 0 }) {
  const world = { now: 1_000_000_000_000, slept: 0 };
  const steady = () => (world.now - world.slept - 1_000_000_000_000) * (1 + wanders);
  const wall = () => world.now * (1 + wanders) + ahead + (world.set ?? 0);
  return { world, own: steadyTime(steady, wall) };
}

function dice(seed) {
  return () => ((seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647);
}


function timeOf({ world, own }, network) {
  let ways = [0, 0];
  const ask = async () => {
    world.now += ways[0];
    const server = world.now;
    world.now += ways[1];
    return server;
  };
  const time = serverTime(own, ask, { sent: 0, received: 3_000, server: world.now - 900 });
  return { ...time, compare: () => ((ways = network()), time.compare()) };
}

test("two devices with wrong clocks are in step after ten minutes with a cut", async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const chance = dice(seed);
    const errors = [];
    for (const given of [{ ahead: 7 * 3_600_000, wanders: 5e-5 }, { ahead: -93_000, wanders: -5e-5 }]) {
      const phone = device(given);
      // Up to 1.6 s of mobile network, slower one way than the other; sometimes it is quick.
      const time = timeOf(phone, () => [20 + chance() * 800, 20 + chance() * 800]);
      for (let asked = 0; asked < 4; asked += 1) await time.compare();
      for (let minute = 0; minute < 10; minute += 1) {
        phone.world.now += MINUTE;
        if (minute < 2 || minute > 6) await time.compare();
      }
      errors.push(time.now() - phone.world.now);
    }
    assert.ok(Math.abs(errors[0] - errors[1]) < 1_000, `seed ${seed}: ${errors}`);
  }
});

test("the shortest way there and back is believed, and how wrong it may be is known", () => {
  const slow = { sent: 0, received: 2_000, server: 500_100 };
  const quick = { sent: 5_000, received: 5_040, server: 505_000 };
  const best = offsetOf([slow, quick, { sent: 9_000, received: 9_900, server: 510_000 }], 10_000);
  assert.deepEqual([best.offset, best.error], [505_000 - 5_020, 20]);
  assert.equal(offsetOf([], 0), null);
  assert.ok(offsetOf([{ sent: 9, received: 3, server: 1 }], 10) === null, "time does not go back");
});

test("a device that sleeps finds the time again, and one whose hour is set is not fooled for long", async () => {
  const laptop = device({ ahead: 12_345 });
  const time = timeOf(laptop, () => [10, 10]);
  await time.compare();
  laptop.world.now += 5 * MINUTE;
  laptop.world.slept += 5 * MINUTE;
  assert.ok(Math.abs(time.now() - laptop.world.now) < 100, "the network is away: it slept");
  laptop.world.set = 3_600_000;
  time.now();
  await time.compare();
  assert.ok(Math.abs(time.now() - laptop.world.now) < 100, "the server settles it");
  laptop.world.set = 0;
  assert.ok(Math.abs(time.now() - laptop.world.now) < 100, "put back: the time that goes by itself does not move");
});

function memory() {
  let text = "";
  return { read: () => text, write: (fresh) => (text = fresh) };
}

function queueOf(answers, place = memory(), clock = { now: 0 }) {
  const heard = [];
  const sent = [];
  const later = [];
  const told = {
    changed: (items) => heard.push(`waits ${items.length}`), away: () => heard.push("away"), out: () => heard.push("out"),
    done: (item) => heard.push(`done ${item.name}`), refused: (item, html) => heard.push(`refused ${item.name} ${html}`),
  };
  const post = async (path, fields) => {
    sent.push([path, Object.fromEntries(fields)]);
    const answer = answers.shift() ?? 204;
    if (answer === "cut") throw new TypeError("network");
    return { status: answer, html: "why" };
  };
  const wait = (deed) => later.push(deed);
  const queue = openQueue({ place, post, now: () => clock.now, told, wait });
  const settle = async () => { for (let turn = 0; turn < 30; turn += 1) await null; };
  return { queue, heard, sent, later, settle, clock, place };
}

test("what is done without network leaves in order, once it is back, with its own time", async () => {
  const { queue, sent, later, settle, clock, heard } = queueOf(["cut", 204, 204, 204]);
  for (const name of ["a", "b", "c"]) {
    queue.push({ name, path: `/${name}`, fields: [], at: clock.now });
    clock.now += 1_000;
  }
  await settle();
  assert.equal(queue.list().length, 3);
  assert.ok(heard.includes("away"));
  clock.now = 5 * MINUTE;
  await later.pop()();
  assert.deepEqual(sent.map(([path]) => path), ["/a", "/a", "/b", "/c"]);
  assert.equal(sent[0][1].cle, sent[1][1].cle, "sent again under the same key");
  assert.deepEqual([sent[0][1].moment, sent[1][1].moment, sent[3][1].moment], [undefined, "0", "2000"]);
  assert.equal(queue.list().length, 0);
});

test("a page that was reloaded sends what the other left", async () => {
  const place = memory();
  const before = queueOf(["cut"], place);
  before.queue.push({ name: "a", path: "/a", fields: [["texte", "Café"]], at: 0 });
  await before.settle();
  const after = queueOf([], place, { now: MINUTE });
  await after.queue.goOn();
  assert.equal(after.sent[0][1].texte, "Café");
  assert.equal(place.read(), "", "nothing is left behind");
});

test("what is refused is said and does not hold the others back; who is signed out keeps all", async () => {
  const { queue, heard, settle } = queueOf([422, 204, 0]);
  for (const name of ["a", "b", "c"]) queue.push({ name, path: "/", fields: [], at: 0 });
  await settle();
  assert.deepEqual(heard.filter((word) => !word.startsWith("waits")), ["refused a why", "done b", "out"]);
  assert.equal(queue.list().length, 1);
  assert.deepEqual([204, 302, 401, 409, 422, 429, 503, 0].map(meaning), ["done", "refused", "out", "refused", "refused", "away", "away", "out"]);
});

test("a browser that keeps nothing leaves the page its memory", () => {
  const place = keptIn(() => { throw new Error("forbidden"); }, "gestes");
  place.write("[1]");
  assert.equal(place.read(), "[1]");
});
