// The same report made in a word processor and a spreadsheet, for comparison: each word and each number of what was sent is typed
// once, without a mistake, by somebody who knows them all. Counting who was there, looking for a receipt, adding up, asking for
// consent, and waiting for those who read are not counted: less than anybody does.
import { readFileSync } from "node:fs";

/** Presses for a table that goes from the spreadsheet into the text: select, copy, paste. */
const TO_PASTE = 3;
/** Presses for a drawing: select, insert, choose which, paste. */
const TO_DRAW = 4;
/** Presses for what leaves: the PDF, its name; the mail, its attachment, those to whom it goes, sending; twice, to be read and at last. */
const TO_LEAVE = 2 * 6;
/** How far what is written in docs/benchmarks.md may be from what is counted. */
const NEARLY = 0.1;

/** What is typed and pressed for the report of this text and of these sheets. */
export function byHand(markdown, sheets, drawings) {
  const lines = markdown.split("\n").map((line) => line.trim()).filter(Boolean);
  const titles = lines.filter((line) => line.startsWith("#"));
  const words = lines.filter((line) => !line.startsWith("|")).map((line) => line.replace(/^(#+|-) /, ""));
  const tables = sheets.slice(1).map(({ rows }) => rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null));
  const keys = (texts) => texts.reduce((sum, text) => sum + [...(text.day ?? String(text))].length, 0);
  const cells = tables.flat();
  return {
    presses: titles.length + cells.length + tables.length * TO_PASTE + drawings * TO_DRAW + TO_LEAVE,
    // Each line ends with a key of its own.
    keys: keys(words) + words.length + keys(cells),
  };
}

/** The line of docs/benchmarks.md that compares them; fails when what stands there is no longer nearly true. */
export function compared(ours, theirs) {
  const line = `| a report, from its first draft to sent | ${ours.presses} | ${ours.keys} | ${theirs.presses} | ${theirs.keys} | a word processor, a spreadsheet, and mail |`;
  console.log(`     ${line}`);
  const page = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  const written = page.match(/^\| a report, from its first draft to sent \|(.*)\|$/m)?.[1].split("|").map(Number) ?? [];
  const counted = [ours.presses, ours.keys, theirs.presses, theirs.keys];
  if (!counted.every((count, place) => Math.abs(written[place] - count) <= NEARLY * count)) {
    throw new Error("docs/benchmarks.md says otherwise: put there the line above");
  }
}
