// The line between a browser and the program, as the test holds it: a person whose base is `address` goes through it.

export class Cable {
  constructor(options) {
    this.address = options.cable;
    this.control = options.control;
  }

  cut() {
    return this.#set("cut");
  }

  mend() {
    return this.#set("whole");
  }

  async #set(state) {
    const answer = await fetch(`${this.control}/cable/${state}`, { method: "POST" });
    if (!answer.ok) throw new Error(`the cable answers ${answer.status}`);
  }
}
