// What a person does with their hands: presses, and keys. One press is one click or tap; a text is as many keys as it has
// characters, and the press that puts the cursor there.

export class Hands {
  presses = 0;
  keys = 0;

  press() {
    this.presses += 1;
  }

  types(text) {
    this.press();
    this.keys += [...String(text)].length;
  }

  /** What was done since an earlier reading of these hands. */
  since({ presses, keys }) {
    return { presses: this.presses - presses, keys: this.keys - keys };
  }

  /** Deeds that may not take more presses than is said of each. */
  deeds() {
    const counted = [];
    const atMost = async (most, deed, does) => {
      const before = this.now();
      await does();
      const { presses } = this.since(before);
      counted.push(`${deed} ${presses}`);
      if (presses > most) throw new Error(`« ${deed} » took ${presses} presses, more than ${most}`);
    };
    return { atMost, told: () => counted.join(", ") };
  }

  /** A reading that later ones can be compared with. */
  now() {
    return { presses: this.presses, keys: this.keys };
  }
}
