// How much waits elsewhere stands in the title of the tab, drawn by the server; what is said here while nobody looks is added to it,
// and gone once somebody does.
export function countInTitle() {
  const drawn = document.title.match(/^\((\d+)\) /);
  const title = drawn ? document.title.slice(drawn[0].length) : document.title;
  const elsewhere = drawn ? Number(drawn[1]) : 0;
  let fresh = 0;

  function show() {
    const count = elsewhere + fresh;
    document.title = count ? `(${count}) ${title}` : title;
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    fresh = 0;
    show();
  });

  return () => {
    if (!document.hidden) return;
    fresh += 1;
    show();
  };
}
