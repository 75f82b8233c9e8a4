// Who writes without an account may keep on their own device what they write, until it is sent: only once they tick the box, which says
// not to on a computer that others use. Nothing of it leaves before they send it. Without this file the box does not show.
const LIFE = 14 * 24 * 60 * 60_000;

// What is kept under a name that begins so, without these fields, which are of the page and not of who writes.
export function keepsOnDevice(prefix, notTheirs) {
  const form = document.querySelector("form[data-keeps]");
  const sent = document.querySelector("[data-kept-until-sent]");
  if (form) open(form, `${prefix} ${form.dataset.keeps}`, notTheirs);
  if (sent) attempt(() => localStorage.removeItem(`${prefix} ${sent.dataset.keptUntilSent}`));
}

function open(form, key, notTheirs) {
  const part = form.querySelector("[data-keeping]");
  const box = part.querySelector("input");
  const kept = read(key);
  part.hidden = !attempt(() => (localStorage.getItem(key), true));
  if (kept) giveBack(form, kept);
  box.checked = Boolean(kept);

  const write = () => {
    if (!box.checked) return attempt(() => localStorage.removeItem(key));
    const fields = [...new FormData(form)].filter(([name]) => !notTheirs.includes(name));
    attempt(() => localStorage.setItem(key, JSON.stringify({ fields, at: Date.now() })));
  };
  form.addEventListener("input", write);
  form.addEventListener("change", write);
}

function read(key) {
  const { fields, at } = attempt(() => JSON.parse(localStorage.getItem(key))) ?? {};
  if (Array.isArray(fields) && Date.now() - at < LIFE) return fields;
  attempt(() => localStorage.removeItem(key));
  return null;
}

// What the server gives back after a mistake is newer.
function giveBack(form, fields) {
  const controls = [...form.elements];
  const isTicked = (name) => controls.some((each) => each.name === name && each.matches(":checked"));
  const newer = new Set(fields.map(([name]) => name).filter(isTicked));
  for (const [name, value] of fields) {
    for (const control of controls.filter((each) => each.name === name)) {
      if (control.matches("[type=radio], [type=checkbox]")) control.checked ||= !newer.has(name) && control.value === value;
      else if (!control.value) control.value = value;
    }
  }
}

function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
