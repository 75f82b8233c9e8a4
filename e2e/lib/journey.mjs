// A journey: a story told by people with browsers, started by the Rust tests with the address of a real program. It ends
// well only if the story does and nothing happened behind its back.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ledger } from "./audit.mjs";
import { launch } from "./browser.mjs";
import { Mailbox } from "./mailbox.mjs";
import { Person } from "./person.mjs";
import { said } from "./said.mjs";

const TROUBLES = fileURLToPath(new URL("../../target/e2e/", import.meta.url));

/**
 * Tells the story `tell(stage)`, where the stage gives people, their mails and the words of their language. Every page
 * they open is audited, unless `audits` is "on request": then the story says which.
 */
export async function journey(name, tell, { audits = "every page" } = {}) {
  const stage = new Stage(name, given(process.argv.slice(2)), await launch());
  stage.ledger = new Ledger(stage.options.audits ?? audits, stage.options.audited);
  try {
    await tell(stage);
    stage.nothingElseHappened();
    console.log(`${name}: ${stage.steps} steps, ${stage.people.length} people, no trouble`);
  } catch (error) {
    console.error(`${await stage.remains()}\n${name} failed at step « ${stage.step} »\n${error.stack}`);
    process.exitCode = 1;
  } finally {
    await stage.browser.close();
  }
}

class Stage {
  people = [];
  steps = 0;
  step = "start";

  constructor(name, options, browser) {
    Object.assign(this, { name, options, browser });
    this.base = options.base;
    this.lang = options.lang ?? "fr-CA";
    this.say = said(this.lang);
    this.mailbox = new Mailbox(options.control, options.base);
  }

  /** Says what comes next; the last one said is named when the journey fails. */
  now(step) {
    this.steps += 1;
    this.step = step;
    console.log(`  ${this.steps}. ${step}`);
  }

  /** Somebody new opens a browser; scripts, width and language are the journey's unless said otherwise. */
  async person(name, differently = {}) {
    const { lang, options } = this;
    const usual = { base: this.base, lang, scripts: options.scripts !== "off", width: Number(options.width ?? 1280) };
    const person = await Person.with(this.browser, name, { ...usual, ...differently }, this.ledger);
    this.people.push(person);
    return person;
  }

  nothingElseHappened() {
    const troubles = this.people.flatMap((person) => person.watch.left());
    const unaudited = this.ledger.missing().map((kind) => `${kind} was never audited`);
    if (troubles.length + unaudited.length > 0) throw new Error([...troubles, ...unaudited].join("\n"));
  }

  /** What each person was looking at, kept in a folder that is named. */
  async remains() {
    mkdirSync(TROUBLES, { recursive: true });
    const told = await Promise.all(this.people.map((person) => this.#remainsOf(person)));
    return told.join("\n");
  }

  async #remainsOf({ name, page, watch }) {
    const file = `${TROUBLES}${this.name}-${this.lang}-${this.options.width ?? "wide"}-${name}`;
    try {
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      writeFileSync(`${file}.html`, await page.content());
      const text = await page.locator("body").innerText();
      return `${name} was at ${page.url()} (${file}.png)\n${watch.left().join("\n")}\n${text.replace(/\n+/g, "\n").slice(0, 1500)}\n`;
    } catch (error) {
      return `${name}: nothing can be kept of what they saw (${error.message})`;
    }
  }
}

function given(words) {
  const pairs = words.map((word) => word.match(/^--([a-z-]+)=(.*)$/)?.slice(1));
  if (pairs.includes(undefined)) throw new Error("options are written --name=value");
  const options = Object.fromEntries(pairs);
  if (!options.base) throw new Error("--base=http://… says where the program is");
  return options;
}
