// The clock on a page: digits, ring, words, and what is offered. It shows what the server told, with the deeds that wait to be
// sent already done.
import { act, destination, digits, minutesLate, read } from "./meeting-clock.js";
import { sound } from "./meeting-sound.js";

const TICK = 200;

export function openFace(now) {
  const play = sound();
  let told = JSON.parse(clock().dataset.clock);
  let legs = legsOf(clock());
  let waiting = [];
  let seen = {};

  function clock() {
    return document.querySelector("[data-clock]");
  }

  const local = () => waiting.reduce((state, item) => act(state, legs, item), told);
  const part = (name) => clock().querySelector(`[data-${name}]`);

  function tick() {
    const state = local();
    const reading = read(state, legs, now());
    count(reading, state);
    const place = `${state.state} ${reading.leg}`;
    if (place !== seen.place) stand(reading);
    if (reading.phase === "over" && seen.phase !== "over" && seen.place === place && state.state === "running") play();
    seen = { place, phase: reading.phase };
  }

  function count(reading, state) {
    const moving = state.state === "running" || state.state === "paused";
    const phase = state.state === "running" ? reading.phase : "still";
    const box = part("timer");
    if (box.dataset.phase !== phase) box.dataset.phase = phase;
    write(part("words"), clock().querySelector(`[data-said="${state.state === "running" ? phase : state.state}"]`).content.textContent);
    write(part("digits"), moving ? digits(reading.left) : told.state === state.state ? told.digits : "");
    const whole = reading.length ? Math.min(100, Math.max(0, (reading.left / reading.length) * 100)) : 0;
    part("ring").setAttribute("stroke-dasharray", `${moving ? whole.toFixed(1) : 0} 100`);
    late(reading, state);
  }

  function late(reading, state) {
    const minutes = minutesLate(reading.late);
    // Before the clock begins, one is late or nothing.
    const goes = state.state === "waiting" ? minutes * 60_000 >= told.worth : state.state !== "ended";
    const tells = told.ends !== null && legs.length && goes;
    const words = minutes * 60_000 >= told.worth ? clock().dataset.late : -minutes * 60_000 >= told.worth ? clock().dataset.early : clock().dataset.onTime;
    write(part("lateness"), words.replace("{n}", Math.abs(minutes)));
    part("lateness").parentElement.hidden = !tells;
    const advice = !waiting.length && told.leg === reading.leg ? told.advice : null;
    write(part("advice"), advice ?? "");
    part("advice").hidden = !advice;
  }

  // Another block or step, or another state: what is drawn beforehand takes its place.
  function stand(reading) {
    const goes = reading.state === "running" || reading.state === "paused";
    const name = reading.state === "ended" ? "ended" : goes ? reading.leg : null;
    const drawn = clock().querySelector(`template[data-leg="${name}"]`);
    if (drawn && seen.place) part("now").replaceChildren(drawn.content.cloneNode(true));
    if (drawn?.dataset.nextWords) write(part("next"), drawn.dataset.nextWords);
    part("next").hidden = reading.state === "ended" || !legs.length;
    offer(reading);
    line(goes ? legs[reading.leg]?.block : null);
  }

  function offer({ state, leg }) {
    const there = {
      first: legs.length > 0,
      next: leg !== null && destination(legs, leg, "next") !== null,
      previous: leg > 0,
      block: leg !== null && destination(legs, leg, "skip") > leg + 1,
    };
    let focused = document.activeElement?.closest("[data-deed]");
    for (const form of document.querySelectorAll("[data-deed]")) {
      form.hidden = !(form.dataset.when.split(" ").includes(state) && (there[form.dataset.needs] ?? true));
    }
    // Who presses with the keyboard stays among the deeds.
    if (focused?.hidden) document.querySelector("[data-deed]:not([hidden]) button")?.focus();
  }

  function line(block) {
    for (const each of document.querySelectorAll("[data-block-line]")) {
      const here = each.dataset.blockLine === String(block);
      if (each.hasAttribute("aria-current") && !here) each.classList.add("past");
      if (here) each.classList.remove("past");
      if (here) each.setAttribute("aria-current", "step");
      else each.removeAttribute("aria-current");
    }
    const choice = document.querySelector("[data-follows-clock]");
    if (choice && !choice.closest("form").querySelector("textarea").value) choice.value = String(block ?? "");
  }

  // A frame of the stream. Whether the page was drawn for another agenda.
  function hear(fresh) {
    const changed = fresh.mark !== told.mark;
    told = fresh;
    // Until it is drawn again, its legs are those of before: what is told of the others would not fit.
    if (changed) clock().dataset.stale = "";
    else tick();
    return changed;
  }

  // Parts of the page were drawn again.
  function drawn() {
    if (clock().dataset.clock) told = fresher(JSON.parse(clock().dataset.clock), told);
    legs = legsOf(clock());
    seen = {};
    tick();
  }

  // What a deed is sent with: where we believe that the clock stands, deeds that wait included.
  function wish(deed, fields) {
    const state = local();
    const from = state.spot;
    const seconds = Math.round((state.extra[state.leg] ?? 0) / 1_000) + 300;
    const kept = fields.filter(([name]) => !["bloc", "etape", "secondes"].includes(name));
    const known = from ? [["bloc", String(from[0])], ["etape", String(from[1])]] : [];
    fields.splice(0, fields.length, ...kept, ...known, ["secondes", String(seconds)]);
    return { deed, from };
  }

  setInterval(() => "stale" in clock().dataset || tick(), TICK);
  tick();
  keepAwake();
  return {
    hear,
    drawn,
    wish,
    // A deed that the server has: until it tells the clock again, we know what it will say.
    done(item) {
      told = act(told, legs, item);
    },
    pending(items) {
      waiting = items;
      if (!("stale" in clock().dataset)) tick();
    },
    cut: (isCut) => (part("cut").hidden = !isCut),
  };
}

function fresher(one, other) {
  return one.mark !== other.mark || one.now >= other.now ? one : other;
}

function legsOf(clock) {
  const templates = [...clock.querySelectorAll("template[data-block]")];
  return templates.map(({ dataset }) => ({ block: Number(dataset.block), step: Number(dataset.step), length: Number(dataset.length) }));
}

function write(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

// A screen that goes dark tells nobody the time.
function keepAwake() {
  const ask = () => document.hidden || navigator.wakeLock?.request("screen").catch(() => {});
  document.addEventListener("visibilitychange", ask);
  ask();
}
