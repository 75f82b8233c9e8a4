// How far one has read, for one's own badge: told when the newest message is in sight on a page that is looked at.

const PAUSE = 1_500;

export function readMark(address, log) {
  let told = log.last();
  let waiting = 0;

  function note() {
    clearTimeout(waiting);
    // On a phone, a thread stands before the room.
    if (!document.hidden && log.scroller.checkVisibility?.() !== false && log.atEnd() && log.last() > told) waiting = setTimeout(tell, PAUSE);
  }

  function tell() {
    const seq = log.last();
    fetch(address, { method: "POST", body: new URLSearchParams({ seq }), keepalive: true })
      .then((answer) => answer.ok && (told = Math.max(told, seq)))
      .catch(() => {});
  }

  document.addEventListener("visibilitychange", note);
  log.scroller.addEventListener("scroll", note, { passive: true });
  return note;
}
