// What left with a form, until the next page says what became of it. A form that was accepted leads to another page, or is
// answered by one that says so (data-taken). One that was refused is drawn again, one that needs to be signed in for leads
// to a page that knows nobody, and one that was never answered leads nowhere: in all these the drafts stay.

const NAME = "brouillons partis";
// The page that answers a form begins to load as soon as the form leaves.
const SOON = 10_000;

// Notes which drafts leave with a form.
export function leave(names) {
  attempt(() => sessionStorage.setItem(NAME, JSON.stringify({ at: Date.now(), names })));
}

// What left with the form that this page answers, if it answers one: { names, isTaken }. It is asked once.
export function settled() {
  const { at, names } = attempt(() => JSON.parse(sessionStorage.getItem(NAME))) ?? {};
  attempt(() => sessionStorage.removeItem(NAME));
  const began = Date.now() - performance.now();
  if (!Array.isArray(names) || Math.abs(began - at) > SOON) return { names: [], isTaken: false };
  if ("taken" in document.body.dataset) return { names, isTaken: true };
  const came = performance.getEntriesByType("navigation")[0];
  return { names, isTaken: came?.type === "navigate" && came.redirectCount > 0 };
}

function attempt(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
