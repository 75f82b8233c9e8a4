// Where a page leads, inside of the instance.

// Files, and addresses that are read by programs.
const NO_PAGE = /\.(md|docx|xlsx|pdf|ics|csv|zip|json|xml|svg|png)$|^\/(api|assets|fichiers)\//;

/** The pages of this instance that this one leads to, each once. */
export async function links({ page, scripts }) {
  const all = await scripts.whileOn(() => page.evaluate(() => [...document.links].map((link) => [link.href, link.download])));
  const here = new URL(page.url());
  const addresses = all.filter(([href, saved]) => !saved && href.startsWith(here.origin)).map(([href]) => new URL(href));
  return [...new Set(addresses.filter(({ pathname }) => !NO_PAGE.test(pathname)).map(({ pathname, search }) => pathname + search))];
}
