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

  /** A reading that later ones can be compared with. */
  now() {
    return { presses: this.presses, keys: this.keys };
  }
}
