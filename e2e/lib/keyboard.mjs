// Going through a page with the Tab key alone: what can be pressed must be reached, seen while it has the focus, and left.

/**
 * Presses Tab from the top of the page until everything was reached; fails with what was not, with what does not show
 * that it has the focus, and with what stands under something else. Gives how many stops there were.
 */
export async function tabThrough(page) {
  const wanted = await page.evaluate(listStops);
  const reached = new Set();
  const troubles = [];
  // A date field is one stop for us and several for the key.
  for (let presses = 0; reached.size < wanted.length && presses < 6 * wanted.length + 10; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(whereAmI);
    if (stop.index < 0 || reached.has(stop.index)) continue;
    reached.add(stop.index);
    if (stop.trouble) troubles.push(`${wanted[stop.index]}: ${stop.trouble}`);
  }
  const missed = wanted.filter((_, index) => !reached.has(index)).map((stop) => `${stop}: never reached`);
  if (missed.length + troubles.length > 0) throw new Error(`keyboard at ${page.url()}\n  ${[...missed, ...troubles].join("\n  ")}`);
  return wanted.length;
}

/** Presses Tab until the focus is on the element of this locator. */
export async function tabTo(page, locator) {
  const target = await locator.elementHandle();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${locator} at ${page.url()}`);
}

/** Puts the focus back at the top, as a page that has just been opened. */
export async function fromTheTop(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.getSelection().removeAllRanges();
    window.scrollTo(0, 0);
  });
}

/** What somebody does on a page without a mouse, each time from its top: they get there by Tab alone. */
export function keysOf(page) {
  const reaches = async (target) => {
    // What was pressed just before may lead to another page, where the target is.
    await target.waitFor();
    await fromTheTop(page);
    await tabTo(page, target);
  };
  return {
    async writes(where, words) {
      await reaches(where);
      await page.keyboard.type(words);
    },
    async enters(target) {
      await reaches(target);
      await page.keyboard.press("Enter");
    },
    async ticks(box) {
      await reaches(box);
      await page.keyboard.press("Space");
    },
    /** Unfolds what one can do with a message, then does one of these things. */
    async chooses(message, deed) {
      await reaches(message.locator(".msg-deeds > summary"));
      await page.keyboard.press("Enter");
      await deed.waitFor();
      await tabTo(page, deed);
      await page.keyboard.press("Enter");
    },
  };
}

// In the page: everything that can be pressed or filled and is shown. Of a group of radio buttons, Tab stops at one.
function listStops() {
  const able = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const groups = new Set();
  const isStop = (element) => {
    if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== "radio") return true;
    const group = `${element.form?.action} ${element.name}`;
    const chosen = [...document.getElementsByName(element.name)].find((other) => other.checked && other.form === element.form);
    if (groups.has(group) || (chosen && chosen !== element)) return false;
    groups.add(group);
    return true;
  };
  window.keyboardStops = [...document.querySelectorAll(able)].filter(isStop);
  // How each looks while it has no focus, to see the difference when it has.
  window.keyboardLooks = window.keyboardStops.map(lookOf);
  return window.keyboardStops.map((element) => `<${element.localName}> ${(element.innerText || element.name || element.id).trim().slice(0, 60)}`);

  function lookOf(element) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle} ${outlineStyle === "none" ? "" : outlineWidth} ${boxShadow}`;
  }
}

// In the page: which stop has the focus, and what is wrong with how it shows.
async function whereAmI() {
  // What comes into view with the focus takes a frame to arrive.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const element = document.activeElement;
  const index = window.keyboardStops.indexOf(element);
  if (index < 0) return { index };
  return { index, trouble: unmarked() ?? hidden() };

  function unmarked() {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const look = `${outlineStyle} ${outlineStyle === "none" ? "" : outlineWidth} ${boxShadow}`;
    return look === window.keyboardLooks[index] ? `nothing shows the focus (${look})` : null;
  }

  // At least one of five points must be the element's own: not off the screen, not under the tabs of a phone.
  function hidden() {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    const own = points.some(([x, y]) => {
      const there = document.elementFromPoint(left + x * width, top + y * height);
      return there && (element.contains(there) || there.contains(element) || element.labels?.[0]?.contains(there));
    });
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return own ? null : `it has the focus where nobody sees it (at ${Math.round(left)}, ${Math.round(top)}, under ${there?.outerHTML.slice(0, 80) ?? "nothing"})`;
  }
}
