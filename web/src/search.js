// The page of search: what is found follows what is typed. The address follows too, so that the page can be kept and reloaded.

const PAUSE = 80;
const form = document.querySelector("form[data-search]");
const place = form && document.getElementById(form.dataset.search);
const status = place?.querySelector("[role=status]");
let waiting = 0;
let asked = "";
let underway;

function address() {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(fields).toString();
  return form.action + (query && `?${query}`);
}

async function look() {
  const here = address();
  if (here === asked) return;
  asked = here;
  underway?.abort();
  underway = new AbortController();
  const answer = await fetch(here, { signal: underway.signal }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text().catch(() => ""), "text/html");
  const fresh = page.getElementById(place.id);
  if (!fresh || here !== asked) return;
  // The line that is read aloud stays, and changes its words: a new one would say nothing.
  status.textContent = fresh.querySelector("[role=status]")?.textContent ?? "";
  status.remove();
  place.replaceChildren(status, ...[...fresh.children].filter((each) => !each.matches("[role=status]")));
  history.replaceState(history.state, "", here);
}

if (form && status) {
  asked = address();
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
}
