// What nobody in a journey sees, and must not happen: a request that leaves the host, an error in the console (a breach of
// the content policy is one), a script that throws, a page that the server refuses. Each is trouble unless it is pardoned.

const STATUS_ECHO = /^Failed to load resource: the server responded with a status of/;
const STAYS_INSIDE = ["data:", "blob:", "about:"];

export class Watch {
  constructor(base, who) {
    this.host = new URL(base).host;
    this.who = who;
    this.requests = [];
    this.troubles = [];
    this.pardons = [];
  }

  /** Watches a browser context, from its first request on. */
  over(context) {
    context.on("request", (request) => this.#asked(request));
    context.on("response", (response) => this.#answered(response));
    context.on("console", (message) => this.#said(message));
    context.on("weberror", (error) => this.#note(`a script threw: ${error.error().stack}`));
    return this;
  }

  /** What this journey does on purpose, as a pattern of the trouble it makes. */
  pardon(pattern) {
    this.pardons.push(pattern);
  }

  /** The troubles that nothing pardons, each once. */
  left() {
    const unexpected = this.troubles.filter((trouble) => !this.pardons.some((pattern) => pattern.test(trouble)));
    return [...new Set(unexpected)];
  }

  #asked(request) {
    const url = new URL(request.url());
    this.requests.push(url.href);
    if (STAYS_INSIDE.includes(url.protocol) || url.host === this.host) return;
    this.#note(`a request left the host: ${request.method()} ${url.href}`);
  }

  // 422 is how a form says what to correct: the journey reads the page itself.
  #answered(response) {
    if (response.status() < 400 || response.status() === 422) return;
    this.#note(`${response.status()} for ${response.request().method()} ${response.url()}`);
  }

  #said(message) {
    if (message.type() !== "error" || STATUS_ECHO.test(message.text())) return;
    this.#note(`the console says: ${message.text()} (${message.location().url})`);
  }

  #note(trouble) {
    this.troubles.push(`${this.who}: ${trouble}`);
  }
}
