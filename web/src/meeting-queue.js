// What is done in the page leaves for the server in its order, one after the other, each with a key, so that it counts once
// however often it is sent. While the network is away it waits: in the browser, so that a reload keeps it, until it is sent.

const PATIENCE = 15_000;
const LATE = 2_000; // sent later than this, it carries its own time
const LONGEST = 30_000;

// `place` reads and writes the list as text; `post` answers { status, html } or throws; `told` hears what becomes of it.
export function openQueue({ place, post, now, told, wait = setTimeout }) {
  let sending = false;
  let tries = 0;
  let stopped = false;
  let again = 0;

  const list = () => parsed(place.read());
  const keep = (items) => place.write(items.length ? JSON.stringify(items) : "");

  function push(item) {
    keep([...list(), { ...item, key: item.key ?? freshKey() }]);
    told.changed(list());
    stopped = false;
    flush();
  }

  async function flush() {
    if (sending || stopped) return;
    sending = true;
    clearTimeout(again);
    while (list().length && (await first()));
    sending = false;
    told.changed(list());
  }

  // Sends the oldest; whether to go on with the next.
  async function first() {
    const [item] = list();
    const { status, html } = await attempt(item);
    if (status === "away") return comeBack();
    if (status === "out") {
      stopped = true;
      told.out();
      return false;
    }
    tries = 0;
    told[status](item, html);
    keep(list().filter((each) => each.key !== item.key));
    told.changed(list());
    return true;
  }

  async function attempt(item) {
    const fields = [...item.fields, ["cle", item.key]];
    if (now() - item.at > LATE) fields.push(["moment", String(Math.round(item.at))]);
    try {
      const { status, html } = await post(item.path, fields, PATIENCE);
      return { status: meaning(status), html };
    } catch {
      return { status: "away" };
    }
  }

  function comeBack() {
    told.away();
    again = wait(flush, Math.min(LONGEST, 1_000 * 2 ** tries++));
    return false;
  }

  function goOn() {
    tries = 0;
    stopped = false;
    return flush();
  }

  return { push, goOn, list };
}

// What an answer means for what was sent. A redirection leads to sign in: our own answers to scripts have none.
export function meaning(status) {
  if (status >= 200 && status < 300) return "done";
  if ([0, 401, 403, 404].includes(status)) return "out";
  if (status === 408 || status === 429 || status >= 500) return "away";
  return "refused";
}

function parsed(text) {
  try {
    const items = JSON.parse(text || "[]");
    return Array.isArray(items) ? items : [];
  } catch {
    return [];
  }
}

export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Where the list is kept: the tab on a shared computer, else the browser. One that forbids it leaves us the page alone.
export function keptIn(storage, name) {
  let memory = "";
  return {
    read() {
      try {
        return storage().getItem(name) ?? "";
      } catch {
        return memory;
      }
    },
    write(text) {
      memory = text;
      try {
        if (text) storage().setItem(name, text);
        else storage().removeItem(name);
      } catch {
        // The page keeps it.
      }
    },
  };
}
