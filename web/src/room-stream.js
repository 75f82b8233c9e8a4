// The stream of a room, or of a meeting. The browser comes back by itself after most cuts, with the number of the last event it had; here
// is what it does not do: notice a line that died in silence, come back after it gave up, and rest while nobody looks.

const SILENCE = 50_000; // the server says something every 20 s
const NO_ANSWER = 10_000; // and at once when it is reached
const UNSEEN = 60_000; // a hidden page lets go of its connection after this long
const SHORT_CUT = 4_000; // shorter than this, nobody needs to know
const LONGEST = 30_000;

export function follow(address, after, told) {
  let source = null;
  let last = after;
  let tries = 0;
  let silence, again, unseen, notice;

  const href = () => `${address}?apres=${last}`;

  function open() {
    close();
    source = new EventSource(href());
    for (const kind of told.kinds) source.addEventListener(kind, heard);
    source.addEventListener("beat", heard);
    source.addEventListener("error", lost);
    listen(NO_ANSWER);
  }

  function close() {
    [silence, again].forEach(clearTimeout);
    source?.close();
    source = null;
  }

  function listen(patience) {
    clearTimeout(silence);
    silence = setTimeout(() => (saysCut(), open()), patience);
  }

  function heard(event) {
    if (event.currentTarget !== source) return;
    last = event.lastEventId || last;
    tries = 0;
    clearTimeout(notice);
    notice = null;
    told.cut(false);
    listen(SILENCE);
    if (event.type !== "beat") told[event.type](event.data);
  }

  function lost(event) {
    if (event.currentTarget !== source) return;
    saysCut();
    if (source.readyState === EventSource.CLOSED) comeBack();
  }

  function saysCut() {
    notice ??= setTimeout(() => told.cut(true), SHORT_CUT);
  }

  function comeBack() {
    close();
    const pause = Math.min(LONGEST, 1_000 * 2 ** tries++) * (0.75 + Math.random() / 2);
    again = setTimeout(ask, pause);
  }

  // An EventSource does not say why it gave up: ask once in a way that does.
  async function ask() {
    const stop = new AbortController();
    try {
      const answer = await fetch(href(), { signal: stop.signal, redirect: "manual", cache: "no-store" });
      if (answer.ok) return open();
      if (answer.type === "opaqueredirect" || [401, 403, 404].includes(answer.status)) return told.out();
      comeBack();
    } catch {
      comeBack();
    } finally {
      stop.abort();
    }
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(unseen);
    if (document.hidden) unseen = setTimeout(close, UNSEEN);
    else if (!source) open();
  });
  window.addEventListener("online", open);
  window.addEventListener("offline", saysCut);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => event.persisted && open());
  open();
}
