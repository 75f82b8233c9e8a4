// The messages of a room, or of a thread, as elements. Each stands once, in the order of the room, whatever brings it and how often; and
// who reads further up is not moved.

const NEAR = 80;

export function openLog(log) {
  const scroller = log.closest(".pane-middle");
  const fresh = log.closest(".pane").querySelector("#fresh");
  const name = log.id === "thread" ? "reponse-" : "message-";
  const all = () => [...log.querySelectorAll(".said")];
  const seq = (said) => Number(said.dataset.seq);
  // The list of a room begins at its end: there, what was scrolled is 0.
  const atEnd = () => Math.abs(scroller.scrollTop) < NEAR;

  // The drawing of a message as it stands here: in a thread under another name, and without the line that leads to it.
  function ours(html) {
    const parts = fragment(html);
    answersIn(parts)?.remove();
    const said = parts.querySelector(".said");
    said.id = said.id.replace("message-", name);
    if (log.id === "thread") {
      said.querySelector(".in-thread")?.remove();
      parts.querySelectorAll(".said-day").forEach((day) => ((day.dataset.day = day.id.replace("jour-", "")), day.removeAttribute("id")));
    }
    return parts;
  }

  const dayStands = (day) => (day.id ? document.getElementById(day.id) : log.querySelector(`[data-day="${day.dataset.day}"]`));

  function toEnd() {
    scroller.scrollTop = 0;
    if (fresh) fresh.hidden = true;
  }

  function keepingPlace(change) {
    const edge = scroller.getBoundingClientRect().top;
    const anchor = atEnd() ? null : all().find((said) => said.getBoundingClientRect().bottom > edge);
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (anchor?.isConnected) scroller.scrollTop += anchor.getBoundingClientRect().top - before;
  }

  function replace(known, said) {
    said.classList.toggle("follows", known.classList.contains("follows"));
    // What stands under it comes by itself, and stays.
    for (const each of [".in-thread", ".reactions", ".acknowledged"]) {
      const stands = known.querySelector(each);
      if (stands) said.querySelector(each)?.replaceWith(stands.cloneNode(true));
    }
    const asked = known.querySelector(".asked");
    if (asked && !said.querySelector(".msg-trace")) said.querySelector(".msg-after").prepend(asked.cloneNode(true));
    if (known.outerHTML === said.outerHTML) return;
    // After a trace, a name is said again.
    if (said.querySelector(".msg-trace")) known.nextElementSibling?.classList.remove("follows");
    keepingPlace(() => known.replaceWith(said));
  }

  function insert(parts, said) {
    parts.querySelectorAll(".said-day").forEach((day) => dayStands(day) && day.remove());
    const before = all().reverse().find((each) => seq(each) < seq(said));
    document.querySelector(".nobody-yet")?.remove();
    keepingPlace(() => (before ? before.after(parts) : log.append(parts)));
  }

  // A message that was said, here or elsewhere. Returns its number.
  function add(html) {
    const parts = ours(html);
    const said = parts.querySelector(".said");
    const wasAtEnd = atEnd();
    const known = document.getElementById(said.id);
    if (known) replace(known, said);
    else insert(parts, said);
    if (!known && !wasAtEnd && fresh) fresh.hidden = false;
    return seq(said);
  }

  // A message that was corrected or removed, if it is on this page.
  function change(html) {
    const said = ours(html).querySelector(".said");
    const known = document.getElementById(said.id);
    if (known) replace(known, said);
  }

  async function older(link) {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = document.createDocumentFragment();
    parts.append(...page.querySelector("#messages").children);
    // The day that both pages begin or end with is said once, where it begins.
    const firstDay = log.querySelector(".said-day");
    const next = page.querySelector(".older");
    log.setAttribute("aria-busy", "true");
    keepingPlace(() => {
      if (firstDay && parts.querySelector(`#${firstDay.id}`)) firstDay.remove();
      log.prepend(parts);
      if (next) link.closest(".older").replaceWith(next);
      else link.closest(".older").remove();
    });
    requestAnimationFrame(() => log.removeAttribute("aria-busy"));
  }

  // We keep the place ourselves; a browser that also does would move the page twice.
  scroller.style.overflowAnchor = "none";
  fresh?.addEventListener("click", toEnd);
  scroller.addEventListener("scroll", () => atEnd() && fresh && (fresh.hidden = true), { passive: true });
  scroller.addEventListener("click", (event) => {
    const link = event.target.closest(".older a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    older(link).catch(() => location.assign(link.href));
  });

  return { add, change, atEnd, toEnd, scroller, last: () => Math.max(0, ...all().map(seq)) };
}

// Which thread a drawing belongs to, whether the room shows it too, and the line under the message that it answers.
export function belongs(html) {
  const parts = fragment(html);
  const said = parts.querySelector(".said");
  return { thread: said.dataset.thread, id: said.id.replace("message-", ""), aside: "aside" in said.dataset, own: Boolean(said.querySelector('[href$="/modification"]')), answers: answersIn(parts) };
}

// A fragment is no `:scope`.
function answersIn(parts) {
  return [...parts.children].find((each) => each.matches(".in-thread"));
}

function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  // What is drawn for all who read says whom it names; one's own name stands out.
  const { me, role } = document.querySelector("#messages").dataset;
  template.content.querySelectorAll(".mention").forEach((mark) => mark.classList.toggle("mine", [me, role].includes(mark.dataset.of)));
  return template.content;
}
