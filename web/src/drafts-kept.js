// The drafts of one person in a browser: one for each long text of each form. A browser may forbid storage, or have no room
// left; then there is no draft, and nothing else changes.

const PREFIX = "brouillon ";
// What nobody came back to in so long is forgotten.
const LIFE = 14 * 24 * 60 * 60_000;

export function openDrafts(storage, owner, now) {
  const own = `${PREFIX}${owner} `;

  const key = (form, field) => `${own}${form} ${field}`;
  const drop = (name) => attempt(() => storage().removeItem(name));
  const write = (name, { text, base }) => attempt(() => storage().setItem(name, JSON.stringify({ text, base, at: now() })));

  function read(name) {
    const { text, base, at } = attempt(() => JSON.parse(storage().getItem(name))) ?? {};
    const isOne = typeof text === "string" && typeof base === "string" && now() - at < LIFE;
    return isOne ? { text, base, at } : null;
  }

  const all = () => names(storage).filter((name) => name.startsWith(own)).map((name) => ({ name, ...read(name) }));

  // Those of anybody else, those that are too old, and what is none.
  function sweep() {
    names(storage).filter((name) => !name.startsWith(own) || !read(name)).forEach(drop);
  }

  return { key, read, write, drop, all, sweep };
}

// Whoever they are of.
export function forget(storage) {
  names(storage).forEach((name) => attempt(() => storage().removeItem(name)));
}

// Those of a place that is no more: its address is the beginning of theirs.
export function forgetUnder(storage, place) {
  const isThere = (name) => name.includes(` ${place}/`) || name.includes(` ${place} `);
  names(storage).filter(isThere).forEach((name) => attempt(() => storage().removeItem(name)));
}

function names(storage) {
  return (attempt(() => Object.keys(storage())) ?? []).filter((name) => name.startsWith(PREFIX));
}

function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
