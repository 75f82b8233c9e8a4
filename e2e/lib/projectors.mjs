// The screen of the room on the projectors that there are: nothing scrolls, and what is read from the last row is whole.

const PROJECTORS = [[1280, 720], [1366, 768], [1920, 1080]];

/** Nothing scrolls on any projector, and each of these selectors `seen` lies whole within its window. */
export async function holdsOnProjectors({ page }, { when, seen, pictures }) {
  for (const [width, height] of PROJECTORS) {
    await page.setViewportSize({ width, height });
    // The page takes its new window in its own time.
    await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const found = await settled(page, seen);
    if (pictures) await page.screenshot({ path: `${pictures}/${width} ${when}.png` });
    if (found.length > 0) throw new Error(`${when}, ${width} × ${height}: ${found.join("; ")}`);
  }
}

/** What does not hold once the page has settled: a step that was just drawn, or letters that come late, take a moment to find their place. */
async function settled(page, seen) {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  let found = await page.evaluate(outside, seen);
  for (let looks = 0; looks < 20 && found.length > 0; looks += 1) {
    await page.waitForTimeout(100);
    found = await page.evaluate(outside, seen);
  }
  return found;
}

// In the page: what scrolls, and what of these does not lie in the window.
function outside(selectors) {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  const scrolls = scrollHeight > clientHeight || scrollWidth > clientWidth ? [`the page is ${scrollWidth} × ${scrollHeight}`] : [];
  const hidden = selectors.flatMap((selector) => {
    const element = document.querySelector(`.screen ${selector}`);
    if (!element) return [`${selector} is not there`];
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const within = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
    return within ? [] : [`${selector} stands from ${Math.round(top)} to ${Math.round(bottom)}`];
  });
  // Two that lie one over the other are not read either.
  const [said, corner] = [".screen .now-said", ".screen .screen-corner"].map((each) => document.querySelector(each).getBoundingClientRect());
  const covers = corner.height > 0 && said.bottom > corner.top + 1 ? [`what is said goes down to ${Math.round(said.bottom)}, over the corner that begins at ${Math.round(corner.top)}`] : [];
  return [...scrolls, ...hidden, ...covers];
}
