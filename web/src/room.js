// A room that is open: what others say arrives, what is said here leaves, and the page stays where it is. Every
// sentence and every drawing comes from the server; without this file the page is a form and a link to older messages.
// Why it is not htmx: docs/adr/0003.
import { belongs, openLog } from "./room-log.js";
import { openComposer } from "./room-composer.js";
import { follow } from "./room-stream.js";
import { openReactions } from "./room-reactions.js";
import { readMark } from "./room-read.js";
import { countInTitle } from "./room-title.js";
import { keepOnServer } from "./room-kept.js";

function open(messages, settles) {
  const log = openLog(messages);
  const opened = document.querySelector("#thread");
  const thread = opened && openLog(opened);
  const composer = openComposer(thread ?? log, settles);
  const reactions = openReactions(messages.dataset.me);
  if (!messages.dataset.stream) return;
  const mark = readMark(messages.dataset.read, log);
  const count = countInTitle();
  follow(messages.dataset.stream, messages.dataset.after, {
    kinds: ["posted", "changed", "reacted", "asked", "pins", "standing"],
    posted(html) {
      const { thread: of, aside, answers, own } = belongs(html);
      under(answers);
      if (!aside && !own) count();
      if (thread && of === opened.dataset.thread) composer.heard(thread.add(html));
      if (aside) return;
      const said = log.add(html);
      if (!thread) composer.heard(said);
      mark();
    },
    changed(html) {
      under(belongs(html).answers);
      thread?.change(html);
      log.change(html);
    },
    pins: (html) => (document.querySelector("#pins").outerHTML = html),
    reacted: (html) => reactions.heard(html),
    asked: (html) => reactions.asked(html),
    standing: (html) => (document.querySelector("#standing").outerHTML = html),
    cut: (isCut) => (document.querySelector("#cut").hidden = !isCut),
    // Signed out, or no longer a member: the page says so. What is being written stays in sight.
    out: () => composer.isEmpty() && location.reload(),
  });
}

// How many answers stand under a message, when the room shows it.
function under(answers) {
  if (answers) document.getElementById(answers.id)?.replaceWith(answers);
}

// One menu is open at a time, and Escape closes it where it was opened.
function menus() {
  const open = () => document.querySelector(".msg-deeds[open]");
  document.addEventListener("click", (event) => {
    const menu = open();
    if (menu && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && open();
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// `?` lists the keys, unless somebody writes.
function keys() {
  const list = document.querySelector("#keys");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    list?.showModal?.();
  });
}

menus();
keys();
const messages = document.querySelector("#messages");
if (messages) open(messages, keepOnServer());
