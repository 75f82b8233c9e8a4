// The mails that the program sent: the test keeps a mail server and lends its memory by HTTP.
import { until } from "./until.mjs";

export class Mailbox {
  #seen = new Map();

  constructor(control, base) {
    this.control = control;
    this.base = base;
  }

  /** The next mail for this address that nobody read yet; waits for it. */
  async next(address) {
    const seen = this.#seen.get(address) ?? 0;
    const mails = await until(`a mail for ${address}`, async () => {
      const all = await this.all(address);
      return all.length > seen && all;
    });
    this.#seen.set(address, seen + 1);
    return this.#readable(mails[seen]);
  }

  /** Waits for a mail to this address with this in its subject, whatever came before it. */
  async about(address, words) {
    const found = await until(`a mail for ${address} about ${words}`, async () => {
      const all = await this.all(address);
      return all.find((mail) => mail.subject.replaceAll("\u00a0", " ").includes(words));
    });
    return this.#readable(found);
  }

  /** All mails for this address, oldest first. */
  async all(address) {
    const answer = await fetch(`${this.control}/mails?to=${encodeURIComponent(address)}`);
    if (!answer.ok) throw new Error(`the mailbox answers ${answer.status}`);
    return answer.json();
  }

  #readable(mail) {
    const links = mail.text.match(/https?:\/\/[^\s<>]+/g) ?? [];
    const code = mail.text.match(/\b(\d{3})[\s\u00a0]?(\d{3})\b/);
    return { ...mail, links, code: code && code[1] + code[2] };
  }
}

/** Lets letters reach this person at any hour: a journey may be told at night, when they wait until the morning. */
export async function readsAtNight({ say }, person) {
  await person.goes("/profil/courriels");
  await person.audits();
  await person.field(say("notifications.rhythm-quiet")).uncheck();
  await person.presses(say("notifications.preferences-save"));
  await person.sees(say("notifications.preferences-saved"));
}
