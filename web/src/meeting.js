// A meeting being held: the clock that everyone shares, and deeds that leave when they can. Every sentence and every drawing
// comes from the server; without this file the page shows the clock as it was, and its deeds are plain forms.
import { openParts } from "./meeting-parts.js";
import { openQueue, keptIn } from "./meeting-queue.js";
import { openFace } from "./meeting-face.js";
import { serverTime, steadyTime } from "./meeting-time.js";
import { follow } from "./room-stream.js";

const AGAIN = 60_000;

function open(root) {
  const own = steadyTime(() => performance.now(), () => Date.now());
  const clock = document.querySelector("[data-clock]");
  const time = clock ? comparedTime(clock, own) : { now: () => Date.now(), compare: async () => {} };
  const face = clock && openFace(time.now);
  const refresh = openParts(() => face?.drawn());
  const queue = root.dataset.keep ? openOwnQueue(root, { time, face, refresh }) : null;

  // With its end comes what closes the meeting, and the corner of the screen is the pulse's.
  let over = clock && JSON.parse(clock.dataset.clock).state === "ended";
  const turns = (isOver) => over !== isOver && ((over = isOver), refresh("code", "closing"));

  if (clock?.dataset.stream) {
    follow(clock.dataset.stream, clock.dataset.after, {
      kinds: ["clock", "groups", "notes", "code"],
      clock(text) {
        const told = JSON.parse(text);
        turns(told.state === "ended");
        if (face.hear(told)) refresh("clock", "agenda", "capture");
        queue?.goOn();
      },
      groups: () => refresh("groups"),
      code: () => refresh("code"),
      notes: () => refresh("notes"),
      cut(isCut) {
        face.cut(isCut);
        if (!isCut) time.compare().catch(() => {});
      },
      out: () => queue?.list().length || location.reload(),
    });
  }
  window.addEventListener("online", () => queue?.goOn());
}

// Asked a few times at first, then now and then; the page itself brought the first answer.
function comparedTime(clock, own) {
  const here = own.now();
  const ask = async () => {
    if (!clock.dataset.time) return NaN;
    const answer = await fetch(clock.dataset.time, { cache: "no-store", redirect: "manual" });
    return answer.ok ? Number(await answer.text()) : NaN;
  };
  const time = serverTime(own, ask, { sent: 0, received: here, server: JSON.parse(clock.dataset.clock).now });
  const compare = () => time.compare().catch(() => {});
  for (const pause of [0, 400, 1_200, 3_000]) setTimeout(compare, pause);
  setInterval(compare, AGAIN);
  document.addEventListener("visibilitychange", () => document.hidden || compare());
  return time;
}

function openOwnQueue(root, { time, face, refresh }) {
  const [where, person] = root.dataset.keep.split(" ");
  const storage = () => (where === "tab" ? sessionStorage : localStorage);
  const away = openAway();
  let cut = false;
  // While something else of the same part is on its way, what the server draws would show what was before it.
  const waits = (item) => queue.list().some((each) => each.part === item.part && each.key !== item.key);
  const queue = openQueue({
    place: keptIn(storage, `gestes ${root.dataset.meeting} ${person}`),
    post,
    now: time.now,
    told: {
      changed(items) {
        if (!items.length) cut = false;
        away.waiting(cut ? items.length : 0);
        face?.pending(items.filter((item) => item.deed));
      },
      away() {
        cut = true;
        away.waiting(queue.list().length);
      },
      done(item) {
        if (item.deed) face.done(item);
        if (item.part && !waits(item)) refresh(item.part);
      },
      refused(item, html) {
        face?.drawn();
        away.refused(item, html, refresh);
      },
      out: () => away.signedOut(),
    },
  });
  // Before the guard against a second press (one-send.js), which would wait for a page that does not come.
  document.addEventListener("submit", (event) => catchForm(event, { queue, time, face }), true);
  queue.goOn();
  return queue;
}

function catchForm(event, { queue, time, face }) {
  const form = event.target;
  const deed = form.dataset.deed;
  if (!deed && form.dataset.kept === undefined) return;
  event.preventDefault();
  const fields = [...new FormData(form)].filter(([name]) => !["cle", "moment"].includes(name));
  if (event.submitter?.name) fields.push([event.submitter.name, event.submitter.value]);
  const item = { path: new URL(form.action).pathname, fields, at: time.now(), part: form.dataset.kept };
  if (deed) Object.assign(item, face.wish(deed, fields));
  else if (!prepare(form, event.submitter)) return;
  queue.push(item);
}

// What the page shows at once: words that were taken leave their field, a mark is pressed.
function prepare(form, submitter) {
  const words = form.querySelector("textarea");
  if (words && !words.value.trim()) return words.focus() ?? false;
  form.querySelectorAll("button[aria-pressed]").forEach((each) => each.setAttribute("aria-pressed", each === submitter));
  if (words) {
    words.value = "";
    // The queue has them.
    form.dispatchEvent(new CustomEvent("words-kept", { bubbles: true }));
    form.elements.personne.value = "";
    words.focus();
  }
  return true;
}

async function post(path, fields, patience) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const headers = { "jasette-part": "1" };
    const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual", signal: stop.signal });
    return { status: answer.status, html: answer.status === 204 ? "" : await answer.text() };
  } finally {
    clearTimeout(timer);
  }
}

// What the page says while it is away, and of what was not taken.
function openAway() {
  const box = document.querySelector("[data-away]");
  const part = (name) => box.querySelector(`[data-away-${name}]`);
  const plural = new Intl.PluralRules(document.documentElement.lang);

  function waiting(count) {
    part("waiting").hidden = count === 0;
    part("words").textContent = plural.select(count) === "one" ? box.dataset.one : box.dataset.other.replace("999", count);
    if (!count) part("signed-out").hidden = true;
  }

  // Words that need an answer come back in their form; of the rest, the sentence is enough.
  function refused(item, html, refresh) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const again = page.querySelector("#capture");
    const mine = document.querySelector("#capture");
    if (item.part === "notes" && again && mine && !mine.querySelector("textarea").value.trim()) {
      mine.replaceWith(again);
      again.dispatchEvent(new CustomEvent("words-back", { bubbles: true }));
      return again.querySelector("[aria-invalid], .form-summary, select[name^='choix-']")?.focus();
    }
    const sentence = page.querySelector(".form-summary p, .error span, .notice p")?.textContent ?? "";
    const lost = item.fields.find(([name]) => name === "texte")?.[1] ?? "";
    part("refused-words").textContent = [sentence, lost].filter(Boolean).join(" ");
    part("refused").hidden = false;
    if (item.part) refresh(item.part);
  }

  return { waiting, refused, signedOut: () => (part("signed-out").hidden = false) };
}

const root = document.querySelector("[data-meeting]");
if (root) open(root);
