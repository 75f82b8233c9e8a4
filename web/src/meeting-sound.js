// Two soft notes when a step is over, for who asked for them. Made here: there is no file.

const NAME = "jasette-son";

export function sound() {
  const boxes = document.querySelectorAll("[data-sound]");
  let audio = null;
  const wanted = () => [...boxes].some((box) => box.checked);

  function note(pitch, start) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.04);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 1.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 1.5);
  }

  function play() {
    if (!wanted()) return;
    audio ??= new AudioContext();
    audio.resume();
    note(392, audio.currentTime);
    note(523.25, audio.currentTime + 0.35);
  }

  for (const box of boxes) {
    box.checked = attempt(() => localStorage.getItem(NAME)) === "oui";
    // Heard at once: who turns it on knows how loud it is.
    box.addEventListener("change", () => {
      attempt(() => (box.checked ? localStorage.setItem(NAME, "oui") : localStorage.removeItem(NAME)));
      play();
    });
  }
  return play;
}

function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
