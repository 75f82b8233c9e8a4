// Reacting, and answering a request for help by one press, without leaving the page. What stands under a message is drawn by the server, the same for all who read it; whether
// an emoji is the reader's own is known to their page alone, which asks again when it was they who reacted elsewhere.

export function openReactions(me) {
  document.querySelector(".chat").addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches(".reactions, .usual, .asked, .acknowledged") || !event.submitter) return;
    event.preventDefault();
    try {
      show(await ask(form.action, new URLSearchParams({ [event.submitter.name]: event.submitter.value })));
      const menu = form.closest("details");
      if (menu) menu.open = false;
    } catch {
      // The page of the reactions says what is the matter, and does it without us.
      location.assign(form.action);
    }
  });

  // The six that are at hand come into a menu when it is opened: a page holds them once.
  const usual = document.querySelector("#usual");
  const opened = ({ target }) => {
    if (!usual || !target.matches?.(".msg-deeds[open]") || target.querySelector(".usual")) return;
    const way = target.querySelector('[href$="/reactions"]');
    const form = usual.content.firstElementChild.cloneNode(true);
    form.action = way.href;
    target.querySelector("div").prepend(form);
  };
  document.addEventListener("toggle", opened, true);

  function heard(html) {
    const { actor } = parsed(html).dataset;
    const drawn = parsed(html).querySelector(".reactions");
    if (actor === me) return ask(drawn.action).then(show, () => {});
    for (const known of all(drawn)) putAsOurs(known, drawn);
  }

  // What is said of a request for help. Nobody's name comes with it: what this page's reader pressed is what it showed. A
  // message that was just said has no place for it yet.
  function asked(html) {
    const drawn = parsed(html);
    for (const after of document.querySelectorAll(`:is(#message-${drawn.dataset.of}, #reponse-${drawn.dataset.of}) .msg-after`)) {
      const known = after.querySelector(".asked");
      if (known) putAsOurs(known, drawn);
      else after.prepend(drawn.cloneNode(true));
    }
  }

  return { heard, asked };
}

function putAsOurs(known, drawn) {
  const own = [...known.querySelectorAll('[aria-pressed="true"]')].map((button) => button.value);
  const fresh = drawn.cloneNode(true);
  fresh.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", own.includes(button.value)));
  put(known, fresh);
}

function show(html) {
  const drawn = parsed(html);
  for (const known of all(drawn)) put(known, drawn.cloneNode(true));
}

// Who stands on an emoji stays on it.
function put(known, fresh) {
  const at = known.contains(document.activeElement) && document.activeElement.value;
  known.replaceWith(fresh);
  if (at) [...fresh.querySelectorAll("button")].find((button, _, all) => button.value === at || all.length === 1)?.focus();
}

// A message may stand twice on a page: in its room and in its thread.
const all = (drawn) => document.querySelectorAll(`.${drawn.classList[0]}[data-of="${drawn.dataset.of}"]`);

async function ask(address, body) {
  const answer = await fetch(address, { method: body ? "POST" : "GET", body, headers: { "jasette-part": "1" }, redirect: "manual" });
  if (!answer.ok) throw new Error(answer.status);
  return answer.text();
}

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}
