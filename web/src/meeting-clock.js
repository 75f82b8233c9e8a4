// The clock of a meeting, counted on from what the server told: what is left, how late, and what a deed makes of it while it
// waits to be sent. The server's is the one that counts (facilitation/clock.rs); test/clock-cases.json holds both to the same.

export function read(told, legs, now) {
  const leg = told.state === "waiting" ? null : told.leg;
  const length = leg === null ? 0 : lengthOf(told, legs, leg);
  const left = leg === null ? 0 : length - spentAt(told, leg, now);
  const rest = legs.slice(leg === null ? 0 : leg + 1).reduce((sum, each, place) => sum + lengthOf(told, legs, place + (leg ?? -1) + 1), 0);
  const from = leg === null ? Math.max(now, told.starts ?? now) : now;
  const ends = told.state === "ended" ? told.ended : from + Math.max(left, 0) + rest;
  return { state: told.state, leg, length, left, rest, ends, late: told.ends === null ? 0 : ends - told.ends, phase: phaseOf(told, left, length) };
}

function lengthOf(told, legs, leg) {
  return legs[leg].length + (told.extra[leg] ?? 0);
}

function spentAt(told, leg, now) {
  return (told.spent[leg] ?? 0) + (told.state === "running" ? Math.max(0, now - told.since) : 0);
}

function phaseOf(told, left, length) {
  if (left < 0) return "over";
  return left <= Math.min(told.soon, Math.trunc(length / 5)) ? "soon" : "plenty";
}

export function minutesLate(late) {
  return Math.sign(late) * Math.round(Math.abs(late) / 60_000);
}

// « 12:04 »: what is left is rounded up, what is over is not.
export function digits(left) {
  const seconds = left < 0 ? Math.floor(-left / 1_000) : Math.ceil(left / 1_000);
  const sign = left <= -1_000 ? "+" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

// What the clock is once this deed is done there: the same again when it does not apply.
export function act(told, legs, { deed, from, at }) {
  const goes = told.state === "running" || told.state === "paused";
  const here = goes && same(from, told.spot);
  switch (deed) {
    case "start":
      return told.state === "waiting" && legs.length ? stand({ ...told, state: "running" }, legs, 0, at) : told;
    case "pause":
      return told.state === "running" ? settled(told, at, "paused") : told;
    case "resume":
      return told.state === "paused" || told.state === "ended" ? { ...told, state: "running", since: at, ended: null } : told;
    case "extend":
      return here ? { ...told, extra: changed(told.extra, told.leg, (told.extra[told.leg] ?? 0) + 300_000) } : told;
    case "end":
      return goes ? { ...settled(told, at, "ended"), ended: at } : told;
    default: {
      const to = here ? destination(legs, told.leg, deed) : null;
      return to === null ? told : stand(settled(told, at, told.state), legs, to, at);
    }
  }
}

// The leg where a deed leads; null when there is none.
export function destination(legs, leg, deed) {
  const block = legs[leg]?.block;
  const to = deed === "next" ? leg + 1 : deed === "back" ? leg - 1 : legs.findIndex((each, place) => place > leg && each.block !== block);
  return legs[to] ? to : null;
}

function same(one, other) {
  return Boolean(one && other) && one[0] === other[0] && one[1] === other[1];
}

function stand(told, legs, leg, at) {
  return { ...told, leg, spot: [legs[leg].block, legs[leg].step], since: at };
}

function settled(told, at, state) {
  return { ...told, spent: changed(told.spent, told.leg, spentAt(told, told.leg, at)), since: at, state };
}

function changed(list, place, value) {
  const copy = [...list];
  copy[place] = value;
  return copy;
}
