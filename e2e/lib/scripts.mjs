// Scripts of pages, on or off. Playwright's own switch cannot be lifted for an audit, which needs to run; this one can. The
// page is read with scripts off (it asks for none, and shows what stands in `noscript`), and only the audit runs in it.

export class Scripts {
  constructor(on, session) {
    this.on = on;
    this.session = session;
  }

  static async of(page, on) {
    const session = await page.context().newCDPSession(page);
    const scripts = new Scripts(on, session);
    await scripts.#allow(on);
    return scripts;
  }

  /** Runs the work with scripts allowed, then puts back what was. */
  async whileOn(work) {
    await this.#allow(true);
    try {
      return await work();
    } finally {
      await this.#allow(this.on);
    }
  }

  #allow(on) {
    return this.session.send("Emulation.setScriptExecutionDisabled", { value: !on });
  }
}
