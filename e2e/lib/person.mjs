// Somebody with a browser of their own: cookies, language, screen, scripts on or off. Verbs are what people do; they wait
// for what they need, and fail with what was there instead.
import { audit } from "./audit.mjs";
import { Hands } from "./hands.mjs";
import { Scripts } from "./scripts.mjs";
import { until } from "./until.mjs";
import { Watch } from "./watch.mjs";

// A busy machine is slow; what never comes is known soon enough.
const PATIENCE = 30_000;

// Another navigation came in between: before the page began to come, or while it did.
const CUT_SHORT = /interrupted by another navigation|net::ERR_ABORTED/;

/** @typedef {{ base: string, lang?: "fr-CA" | "en-CA", scripts?: boolean, width?: number, colour?: "light" | "dark" }} Setting */

export class Person {
  /** Opens a fresh browser context; the ledger remembers what was audited. */
  static async with(browser, name, setting, ledger) {
    const { base, lang = "fr-CA", scripts = true, width = 1280, colour = "light" } = setting;
    const context = await browser.newContext({
      baseURL: base,
      locale: lang,
      timezoneId: "America/Toronto",
      viewport: { width, height: width < 600 ? 844 : 900 },
      hasTouch: width < 600,
      colorScheme: colour,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(PATIENCE);
    const watch = new Watch(base, name).over(context);
    const page = await context.newPage();
    return new Person(name, { page, watch, ledger, scripts: await Scripts.of(page, scripts) });
  }

  constructor(name, parts) {
    Object.assign(this, { name, hands: new Hands() }, parts);
    const { page } = parts;
    page.on("framenavigated", (frame) => frame === page.mainFrame() && this.#visits(frame.url()));
  }

  /** Types an address, or follows a link of a mail. */
  async goes(address) {
    const going = () => this.page.goto(address, { waitUntil: "load" });
    // What was pressed just before may still be on its way, and arrive in between: a person types the address again.
    await going().catch((error) => (CUT_SHORT.test(String(error)) ? going() : Promise.reject(error)));
  }

  /** Presses a button, a link or the heading of something folded, by its words. */
  async presses(words, within = this.page) {
    const target = await this.pressable(words, within);
    this.hands.press();
    await (this.scripts.on ? target.click() : this.#sends(target));
  }

  /** Without scripts each button sends a form, and its answer is a page: what comes next must not cut it short. */
  async #sends(target) {
    const sends = (await target.getAttribute("type")) === "submit";
    await Promise.all([sends ? this.page.waitForEvent("framenavigated") : null, target.click()]);
    await this.page.waitForLoadState();
  }

  /** Presses as a slow hand does, long enough for the page to change under it. */
  async pressesSlowly(words) {
    const target = await this.pressable(words);
    this.hands.press();
    await target.click({ delay: 600 });
  }

  /** What `presses` would press. Buttons before links: a deed before a place. What is folded is opened first, which is a press. */
  async pressable(words, within = this.page) {
    const named = (role, includeHidden) => within.getByRole(role, { name: words, exact: true, includeHidden });
    const any = (includeHidden) => named("button", includeHidden).or(named("link", includeHidden));
    const target = any(false).or(within.locator("summary").filter({ hasText: beginning(words) })).filter({ visible: true }).first();
    await this.#unfolds(target, any(true), within);
    return target;
  }

  /** Opens the line behind which something is folded, unless it is in sight already. */
  async #unfolds(target, hidden, within) {
    const fold = within.locator("details.fold:not([open])").filter({ has: hidden }).first();
    await target.or(fold).first().waitFor({ state: "attached" });
    if ((await target.isVisible()) || !(await fold.count())) return;
    this.hands.press();
    await fold.locator("summary").first().click();
  }

  /** Writes into the field of this label, in the place of what is there. */
  async writes(label, text, within = this.page) {
    this.hands.types(text);
    await this.field(label, within).fill(text);
  }

  /** Goes on writing where the cursor is already: no press puts it there. A browser puts it there when it has drawn the page. */
  async writesHere(text) {
    await this.#isWhereToWrite();
    this.hands.keys += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** The same, after what is written there already. */
  async goesOn(text) {
    await this.#isWhereToWrite();
    await this.page.keyboard.press("Control+End");
    await this.writesHere(text);
  }

  async #isWhereToWrite() {
    const isField = () => this.page.evaluate(() => document.activeElement?.matches("textarea, input"));
    await until(`a place where ${this.name} can write at ${this.page.url()}`, isField, 10_000);
  }

  /** Takes one of several answers, or ticks a box, by its label. */
  async chooses(label, within = this.page) {
    this.hands.press();
    await this.field(label, within).check();
  }

  /** Takes one of the choices of a list. */
  async picks(label, choice, within = this.page) {
    // Opens the list, then takes one.
    this.hands.press();
    this.hands.press();
    await this.field(label, within).selectOption({ label: choice });
  }

  /** The visible field of this label; the mark « obligatoire » may follow it. */
  field(label, within = this.page) {
    return within.getByLabel(beginning(label)).filter({ visible: true }).first();
  }

  /** Waits until this can be read on the page. */
  async sees(words, within = this.page) {
    const text = within.getByText(words);
    const target = text.filter({ visible: true }).first();
    await this.#unfolds(target, text, within);
    await target.waitFor();
  }

  /** Makes sure that this is nowhere on the page, visible or not. */
  async seesNot(words) {
    const text = (await this.page.content()).replaceAll("\u00a0", " ");
    if (text.includes(words)) throw new Error(`${this.name} should not find « ${words} » at ${this.page.url()}`);
  }

  /** Waits for the page with this main heading, then audits it, unless it was audited for somebody else. */
  async isAt(heading) {
    await this.page.getByRole("heading", { level: 1, name: heading }).first().waitFor();
    await this.auditsOnce(heading);
  }

  /** Audits the page, unless one of its kind under this heading was audited for somebody else. */
  async auditsOnce(heading) {
    if (this.ledger.needs(route(this.page.url()), heading)) await this.audits();
  }

  /** Audits the page as it stands now, unless one of its shape and theme has passed. */
  async audits() {
    // A press may just have led to it: what has not come whole would look as if it led nowhere.
    await this.page.waitForLoadState();
    await this.leadsOn();
    if (!this.ledger.off) await audit(this.page, this.scripts, this.ledger.shapes);
    this.ledger.audited(route(this.page.url()));
  }

  /** Makes sure that the page itself has a next step or a way back: the frame around it, which is on every page, is neither. */
  async leadsOn() {
    const ways = await this.scripts.whileOn(() => this.page.evaluate(() => {
      const frame = ".rail, .bar, .tabs, .skip, .languages, .brand, .bare-foot";
      const here = (link) => link.hash && link.pathname === location.pathname && link.search === location.search;
      return [...document.querySelectorAll("a[href], button, summary")].filter((way) =>
        !way.closest(frame) && way.checkVisibility() && !(way.matches("a") && here(way))).length;
    }));
    if (ways === 0) throw new Error(`${this.page.url()} is a dead end`);
  }

  /** Makes sure that nothing of the page is wider than the screen: nobody scrolls sideways to read. */
  async fits() {
    const excess = await this.scripts.whileOn(() => this.page.evaluate(() => {
      const screen = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth > screen + 1 ? `${document.documentElement.scrollWidth} px on ${screen}` : null;
    }));
    if (excess) throw new Error(`${this.page.url()} is wider than the screen: ${excess}`);
  }

  /** What the server sends for an address, as a download of this person. */
  async fetches(address) {
    const answer = await this.page.context().request.get(address);
    return { status: answer.status(), type: answer.headers()["content-type"], text: await answer.text() };
  }

  async leaves() {
    await this.page.context().close();
  }

  #visits(url) {
    if (url.startsWith("http")) this.ledger.opened(route(url));
  }
}

function beginning(words) {
  const literal = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^\\s*${literal.replace(/\s+/g, "\\s+")}`, "i");
}

/** The address of a kind of page: numbers, secrets and the texts of a season are not told apart. */
export function route(url) {
  return new URL(url).pathname.replace(/\/\d+(?=\/|$)/g, "/N").replace(/\/textes\/[\w.-]+/, "/textes/…").replace(/[\w-]{20,}/g, "…");
}
