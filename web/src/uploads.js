// Files leave as soon as they are chosen, one after the other, in pieces (tus 1.0): what came before a cut is not sent again. The
// form keeps the number of each that arrived, as it does without this file for those that came with words that were wrong. Every
// sentence and every drawing is in the template of the form.
import { openVoice } from "./voice.js";

const BEGIN = "/fichiers/envois";
const PIECE = 1 << 20;
const LONGEST_PAUSE = 30_000;

// One at a time: two would share one line, and neither would be sooner whole.
let line = Promise.resolve();

export function takeFiles(form) {
  const input = form.elements.fichiers;
  const chosen = [...input.files];
  if (!chosen.length) return;
  const { most, tooMany } = drawings(form).dataset;
  input.value = "";
  const there = form.querySelectorAll(".attached-one, [data-coming]").length;
  if (there + chosen.length > Number(most)) return say(form, tooMany);
  say(form, "");
  chosen.forEach((file) => brings(form, file));
}

function brings(form, file, seconds) {
  line = line.then(carries(form, file, seconds));
}

// Shows the file at once, and gives what will carry it in its turn.
function carries(form, file, seconds) {
  const stop = new AbortController();
  const row = draw(form, file, () => stop.abort());
  return async () => {
    const upload = { file, signal: stop.signal, place: null, from: 0 };
    try {
      attached(form, row, { ...(await carry(upload, row)), seconds });
    } catch (error) {
      if (stop.signal.aborted) gone(upload, row);
      else row.refused(error.sentence);
    }
    form.dispatchEvent(new CustomEvent("files-came"));
  };
}

async function carry(upload, row) {
  for (let tries = 0; ; ) {
    try {
      if (!upload.place) await begins(upload);
      else if (tries) upload.from = number(await ask("HEAD", upload, upload.place), "upload-offset");
      while (upload.from < upload.file.size) {
        await sends(upload);
        tries = 0;
        row.is(upload.from / upload.file.size);
      }
      return await (await ask("GET", upload, upload.place)).json();
    } catch (error) {
      if (upload.signal.aborted || error.sentence !== undefined) throw error;
      row.cut();
      await pause(tries++, upload.signal);
    }
  }
}

async function begins(upload) {
  const metadata = `filename ${base64(upload.file.name)}`;
  const headers = { "upload-length": String(upload.file.size), "upload-metadata": metadata };
  const answer = await ask("POST", upload, BEGIN, { headers });
  upload.place = answer.headers.get("location");
  upload.from = 0;
}

async function sends(upload) {
  const body = upload.file.slice(upload.from, upload.from + PIECE);
  const headers = { "upload-offset": String(upload.from), "content-type": "application/offset+octet-stream" };
  upload.from = number(await ask("PATCH", upload, upload.place, { headers, body }), "upload-offset");
}

// Throws with a sentence, which may be empty, where trying again would change nothing; without one where the line or the server
// is away, or the piece was another's.
async function ask(method, { signal }, place, { headers = {}, body } = {}) {
  const answer = await fetch(place, { method, body, signal, headers: { "tus-resumable": "1.0.0", "jasette-part": "1", ...headers } });
  if (answer.ok) return answer;
  const error = new Error(String(answer.status));
  if (![408, 409, 423, 429].includes(answer.status) && answer.status < 500) {
    const problem = answer.headers.get("content-type")?.includes("problem+json") ? await answer.json() : {};
    error.sentence = problem.detail ?? "";
  }
  throw error;
}

function draw(form, file, stop) {
  const row = drawings(form).content.querySelector(".sending").cloneNode(true);
  const [bar, states] = [row.querySelector("progress"), row.querySelectorAll("[data-state]")];
  const shows = (name) => states.forEach((state) => (state.hidden = state.dataset.state !== name));
  row.dataset.coming = "";
  row.querySelector(".file-name").textContent = file.name;
  bar.setAttribute("aria-label", file.name);
  row.querySelector("button").addEventListener("click", () => ("coming" in row.dataset ? stop() : row.remove()));
  form.querySelector("[data-sendings]").append(row);
  return {
    row,
    is(part) {
      bar.value = part;
      shows("going");
    },
    cut: () => shows("cut"),
    refused(sentence) {
      delete row.dataset.coming;
      bar.hidden = true;
      if (sentence) row.querySelector('[data-state="refused"]').lastElementChild.textContent = sentence;
      shows("refused");
    },
  };
}

function attached(form, { row }, { id, name, type, seconds }) {
  const one = drawings(form).content.querySelector(".attached-one").cloneNode(true);
  one.querySelector("input").value = id;
  one.querySelector("span").textContent = name;
  one.querySelectorAll("[data-of]").forEach((asked) => type.startsWith(asked.dataset.of) || asked.remove());
  one.querySelectorAll(".told input").forEach((input) => (input.name += id));
  const length = one.querySelector("[type=hidden]");
  if (length) length.value = seconds ?? "";
  form.querySelector("[data-sendings]").before(one);
  row.remove();
}

// Taken back: what came of it need not wait for its day on the server.
function gone(upload, { row }) {
  row.remove();
  if (upload.place) fetch(upload.place, { method: "DELETE", headers: { "tus-resumable": "1.0.0" } }).catch(() => {});
}

function say(form, sentence) {
  const said = form.querySelector("[data-too-many-said]");
  said.hidden = !sentence;
  said.lastElementChild.textContent = sentence;
}

function pause(tries, signal) {
  return new Promise((resolve) => {
    const over = setTimeout(resolve, Math.min(LONGEST_PAUSE, 1000 * 2 ** tries));
    const now = () => (clearTimeout(over), resolve());
    window.addEventListener("online", now, { once: true });
    signal.addEventListener("abort", now, { once: true });
  });
}

function drawings(form) {
  return form.querySelector("template[data-uploads]");
}

function number(answer, name) {
  return Number(answer.headers.get(name));
}

function base64(text) {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

// It comes with the first files that are chosen.
document.addEventListener("change", ({ target }) => target.matches?.("#composer [name=fichiers]") && takeFiles(target.form));
const waiting = document.querySelector("#composer");
if (waiting) takeFiles(waiting);
openVoice((form, file, seconds) => brings(form, file, seconds));
