// Passkeys: what the server asks goes to the device, and what the device says goes back in the form. Only the pages that have
// such a form ask for this file; where the browser has no passkeys, or no scripts, the form stays hidden.

const FORMS = "[data-passkey]";
// What devices say in bytes.
const SAID = ["attestationObject", "authenticatorData", "clientDataJSON", "signature", "userHandle"];

function bytes(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function text(bytes) {
  const letters = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const named = (thing) => ({ ...thing, id: bytes(thing.id) });

// Older browsers read no JSON here: what it says in letters is given in bytes.
function question(asked) {
  const { challenge, user, excludeCredentials = [], allowCredentials = [], ...rest } = asked;
  const ours = user ? { user: named(user), excludeCredentials: excludeCredentials.map(named) } : { allowCredentials: allowCredentials.map(named) };
  return { ...rest, ...ours, challenge: bytes(challenge) };
}

function answer({ id, rawId, type, response }) {
  const said = SAID.filter((name) => response[name]).map((name) => [name, text(response[name])]);
  return JSON.stringify({ id, rawId: text(rawId), type, response: Object.fromEntries(said) });
}

async function ask(box, form) {
  // The page that comes back says what is wrong.
  if (!form.checkValidity()) return form.submit();
  const asked = await fetch(box.dataset.question, { method: "POST", redirect: "error" });
  if (!asked.ok) return form.submit();
  const publicKey = question(await asked.json());
  const device = navigator.credentials;
  const shown = box.dataset.passkey === "new" ? await device.create({ publicKey }) : await device.get({ publicKey });
  form.elements.reponse.value = answer(shown);
  form.submit();
}

function follow(box) {
  const form = box.querySelector("form");
  const failed = box.querySelector("[data-failed]");
  let under_way = false;
  box.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (under_way) return;
    under_way = true;
    failed.hidden = true;
    // Whoever closes the window of their device is told, and may press again.
    await ask(box, form).catch(() => {
      failed.hidden = false;
      under_way = false;
    });
  });
  window.addEventListener("pageshow", () => (under_way = false));
}

if (window.PublicKeyCredential && navigator.credentials) document.querySelectorAll(FORMS).forEach(follow);
