// The same meeting in five separate tools, for comparison. Each fact is typed once in each tool that needs it, without a
// mistake, without formatting, without looking for the tool or signing in: less than anybody does. A press is a click or a
// tap; a text is one press, to put the cursor there, and as many keys as it has characters.

/** What the facilitator did with Jasette, part by part. */
export class Ours {
  #parts = new Map();

  constructor(hands) {
    this.hands = hands;
  }

  /** Does something, and counts it under this part of the work. */
  async does(part, deed) {
    const before = this.hands.now();
    const done = await deed();
    const { presses, keys } = this.hands.since(before);
    const so = this.#parts.get(part) ?? { presses: 0, keys: 0 };
    this.#parts.set(part, { presses: so.presses + presses, keys: so.keys + keys });
    return done;
  }

  of(part) {
    return this.#parts.get(part) ?? { presses: 0, keys: 0 };
  }
}

const DATE = "2027-03-18";
const [FROM, TO] = ["13:00", "16:00"];
const PEOPLE = ["Lucie Mercier", "Nadia Kaci", "Jean Tremblay", "Carmen Ruiz", "Thuy Nguyen"];
const ADDRESSES = ["lucie", "nadia", "jean", "carmen", "thuy"].map((name) => `${name}@exemple.org`);
const PLACE = "12, rue de l’Écluse, Montréal, porte bleue, deuxième étage";
const STEPS = ["Exposé", "Clarification", "Contrat", "Consultation", "Synthèse et plan d’action", "Apprentissages"];
const ROUNDS = ["Météo intérieure", "Codéveloppement", "Tour de clôture"];
const QUESTIONS = ["La rencontre a-t-elle été utile?", "Était-elle agréable?", "Pouviez-vous parler en confiance?", "Un mot", "Une phrase"];

/** Each part of the work: what is typed and pressed in the tools that people use for it. */
function separately({ host, title, point, decision, commitment, learning, situation }) {
  const head = [title, DATE, PLACE];
  return [
    // Three dates, as in the journey's poll: a day picked, a beginning, an end; the link sent; the one who telephoned.
    ["poll", "a site for date polls, and mail", [title, FROM, TO, FROM, TO, FROM, TO, DATE, title, ...ADDRESSES, PEOPLE[3]], 3 + 1 + 1 + 3 + 1],
    ["host", "mail, and a calendar that invites", [title, DATE, host, title, FROM, TO, PLACE, ...ADDRESSES], 1 + 1 + 1],
    ["agenda", "a word processor", [...head, ...ROUNDS, "10", "90", "10", ...STEPS, ...STEPS.map(() => "15"), point, "30"], 1],
    ["attendance", "a spreadsheet", [title, DATE, ...PEOPLE, ...PEOPLE.map(() => "x")], 1],
    ["notes", "the word processor", [situation, learning, decision, `Lucie ${commitment}`], 0],
    // The first version is what was noted under the agenda's headings; the decision and the commitment also go to the sheet
    // where they are followed, with who and when; the second version takes out, the third counts.
    ["minutes", "the word processor, the spreadsheet, and mail", [...head, ...PEOPLE, point, ...ROUNDS, decision, DATE, "Lucie Mercier", commitment, DATE, title, ...ADDRESSES, decision, learning, "5", "1", "1"], 6],
    ["pulse", "a site for forms, and mail", [title, ...QUESTIONS, title, ...ADDRESSES], 5 + 1 + 1],
  ];
}

/** The table, in Markdown, as docs/benchmarks.md keeps it. */
export function tally(ours, facts) {
  const rows = separately(facts).map(([part, tools, typed, presses]) => {
    const theirs = { presses: typed.length + presses, keys: typed.reduce((sum, text) => sum + [...text].length, 0) };
    return { part, tools, ours: ours.of(part), theirs };
  });
  const sum = (who) => rows.reduce((so, row) => ({ presses: so.presses + row[who].presses, keys: so.keys + row[who].keys }), { presses: 0, keys: 0 });
  const [mine, others] = [sum("ours"), sum("theirs")];
  const line = (part, tools, one, other) => `| ${part} | ${one.presses} | ${one.keys} | ${other.presses} | ${other.keys} | ${tools} |`;
  return [
    "| part | Jasette, presses | keys | separate tools, presses | keys | which tools |",
    "|---|--:|--:|--:|--:|---|",
    ...rows.map((row) => line(row.part, row.tools, row.ours, row.theirs)),
    line("**all**", "", mine, others),
    "",
    `Altogether ${mine.presses + mine.keys} against ${others.presses + others.keys}: ${Math.round((100 * (mine.presses + mine.keys)) / (others.presses + others.keys))} %.`,
  ].join("\n");
}
