// A voice note: what one says into the microphone becomes a file as any other, as the browser records it (Opus, or what it has).
const KINDS = [["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"], ["audio/mp4", "m4a"]];
const LONGEST = 10 * 60;

let recording = null;

export function openVoice(bring) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-voice] button");
    if (!button) return;
    if (recording) recording.stop();
    else begin(button, bring);
  });
}

async function begin(button, bring) {
  const place = button.closest("[data-voice]");
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
  shows(place, stream ? "on" : "denied");
  if (!stream) return;
  const [mimeType, ending] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? ["", "webm"];
  const pieces = [];
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const started = Date.now();
  const seconds = () => Math.max(1, Math.round((Date.now() - started) / 1000));
  const told = place.querySelector("[data-seconds]");
  const tick = setInterval(() => {
    told.textContent = `${Math.floor(seconds() / 60)}:${String(seconds() % 60).padStart(2, "0")}`;
    if (seconds() >= LONGEST) recorder.stop();
  }, 1000);
  button.setAttribute("aria-pressed", "true");
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.addEventListener("stop", () => {
    clearInterval(tick);
    recording = null;
    stream.getTracks().forEach((track) => track.stop());
    told.textContent = "";
    button.setAttribute("aria-pressed", "false");
    shows(place, "off");
    bring(button.form, new File(pieces, `${place.dataset.name}.${ending}`), seconds());
  });
  recording = recorder;
  recorder.start();
}

function shows(place, state) {
  place.querySelectorAll("[data-when]").forEach((each) => (each.hidden = each.dataset.when !== state));
  // Whoever was refused may try again.
  if (state === "denied") place.querySelector('[data-when="off"]').hidden = false;
}
