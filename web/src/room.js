// A room that is open: what others say arrives, what is said here leaves, and the page stays where it is. Every
// sentence and every drawing comes from the server; without this file the page is a form and a link to older messages.
// Why it is not htmx: docs/adr/0003.
import { openLog } from "./room-log.js";
import { openComposer } from "./room-composer.js";
import { follow } from "./room-stream.js";
import { readMark } from "./room-read.js";

function open(messages) {
  const log = openLog(messages);
  const composer = openComposer(log);
  if (!messages.dataset.stream) return;
  const mark = readMark(messages.dataset.read, log);
  follow(messages.dataset.stream, messages.dataset.after, {
    kinds: ["posted", "changed", "standing"],
    posted(html) {
      composer.heard(log.add(html));
      mark();
    },
    changed: (html) => log.change(html),
    standing: (html) => (document.querySelector("#standing").outerHTML = html),
    cut: (isCut) => (document.querySelector("#cut").hidden = !isCut),
    // Signed out, or no longer a member: the page says so. What is being written stays in sight.
    out: () => composer.isEmpty() && location.reload(),
  });
}

const messages = document.querySelector("#messages");
if (messages) open(messages);
