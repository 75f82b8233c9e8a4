// What time it is on the server, whatever this device believes. The server's time is asked a few times; of what it answers,
// the shortest way there and back is the surest. In between, and while the network is away, time goes on from there.

const JUMP = 1_000; // the two clocks of a device do not part by more than this unless it slept, or its hour was changed
const WANDERS = 1e-4; // how much a device's clock may wander: an old answer is worth less than a fresh one
const KEPT = 16;

// Time that goes on by itself. `steady` stops while a device sleeps, `wall` jumps when its hour is set: together they tell.
export function steadyTime(steady, wall) {
  let slept = 0;
  let jumps = 0;
  let last = { steady: steady(), wall: wall() };
  function now() {
    const next = { steady: steady(), wall: wall() };
    const apart = next.wall - last.wall - (next.steady - last.steady);
    if (Math.abs(apart) > JUMP) jumps += 1;
    // Forward: it slept, or its hour was put right. The first is the more likely; the next answer of the server settles it.
    if (apart > JUMP) slept += apart;
    last = next;
    return next.steady + slept;
  }
  return { now, jumps: () => jumps };
}

// The difference between the server's clock and ours, from answers { sent, received, server }: the one that took the least time,
// age counted. Its error is at most half of that time.
export function offsetOf(answers, now) {
  let best = null;
  for (const { sent, received, server } of answers) {
    const error = (received - sent) / 2;
    const worth = error + (now - received) * WANDERS;
    if (error >= 0 && (!best || worth < best.worth)) best = { offset: server - (sent + received) / 2, error, worth };
  }
  return best;
}

// `ask` resolves to the server's time in milliseconds. `first` is what the page itself carried: better than nothing.
export function serverTime(own, ask, first) {
  let answers = [{ ...first, jumps: own.jumps() }];

  function now() {
    const here = own.now();
    return here + offsetOf(answers, here).offset;
  }

  async function compare() {
    const sent = own.now();
    const server = await ask();
    const received = own.now();
    const answer = { sent, received, server, jumps: own.jumps() };
    if (!Number.isFinite(server)) return;
    // What was learnt before this device slept, or before its hour was changed, is not worth anything any more.
    answers = [...answers.filter((each) => each.jumps === answer.jumps), answer].slice(-KEPT);
  }

  return { now, compare, error: () => offsetOf(answers, own.now()).error };
}
