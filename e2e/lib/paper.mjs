// What a page gives when it is printed: makes a PDF as the browser's « Imprimer » does, reads it back with another program
// than the one that made it, and says in words what a reader of the paper would miss.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const MILLIMETRE = 72 / 25.4;
/** The sheets of printers here and elsewhere, in points. */
export const SHEETS = { Letter: [612, 792], A4: [595.3, 841.9] };
// Printers leave about 5 mm of each edge blank.
const EDGE = 5 * MILLIMETRE;
// Those of the style sheet (print.css).
const MARGIN = 15 * MILLIMETRE;
// Of the first of several pages, at least so much must be used: else its text began on the next one.
const USED = 0.6;

/** The page as it is printed on this sheet: for each, its pieces of text and where they stand, in points from the top left. */
export async function printed(page, sheet) {
  const pdf = await page.pdf({ format: sheet });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, place) => place + 1);
  const pages = await Promise.all(numbers.map(async (number) => read(await document.getPage(number))));
  await document.destroy();
  return pages;
}

async function read(page) {
  const [, , width, height] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.filter(({ str }) => str?.trim()).map(({ str, transform: [, , , size, x, y], width: long }) => ({
    text: str.trim(), left: x, right: x + long, top: height - y - Math.abs(size), bottom: height - y,
  }));
  return { width, height, pieces };
}

/** How much wider than this sheet the page is, in words: the browser would make everything smaller to hold it. */
export async function excess(page, sheet) {
  const screen = page.viewportSize();
  const width = Math.floor(((SHEETS[sheet][0] - 2 * MARGIN) / 72) * 96);
  await page.setViewportSize({ width, height: screen.height });
  await page.emulateMedia({ media: "print" });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(screen);
  return wide > width + 1 ? [`is ${wide} px wide and the sheet ${width}: all of it is printed smaller`] : [];
}

/** What is wrong with it, in words; nothing when it can be handed out. */
export function troubles(pages, headings) {
  const known = new Set(headings.map(plain));
  return pages.flatMap((page, place) => {
    const text = page.pieces.map((piece) => piece.text).join(" ");
    const found = page.pieces.filter((piece) => piece.left < EDGE - 1 || piece.right > page.width - EDGE + 1 || piece.top < 0 || piece.bottom > page.height);
    return [
      ...(text === "" ? ["is empty"] : []),
      ...(known.has(plain(text)) ? [`has only a title, « ${text} »`] : []),
      ...found.slice(0, 3).map((piece) => `is cut at « ${piece.text} »`),
      ...(place === 0 && pages.length > 1 && lowest(page) < USED * page.height ? ["ends before its middle, and the text begins on the next"] : []),
    ].map((trouble) => `page ${place + 1} of ${pages.length} ${trouble}`);
  });
}

function lowest({ pieces }) {
  return Math.max(0, ...pieces.map(({ bottom }) => bottom));
}

/** The same words whatever the spaces between them: a PDF has none of those of the page. */
export function plain(text) {
  return text.replace(/\s+/g, "").toLowerCase();
}

/** Where a piece of text begins and what is left of the sheet after that, in millimetres. */
export function place(pages, words) {
  const page = pages.find(({ pieces }) => pieces.some(({ text }) => plain(text) === plain(words)));
  const piece = page?.pieces.find(({ text }) => plain(text) === plain(words));
  return piece && { left: piece.left / MILLIMETRE, beyond: (page.width - piece.left) / MILLIMETRE };
}
