// The camera of a telephone: reads the QR code that is on a page, as it is drawn there.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const decoder = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");

/** The address in the first QR code of this person's page; the decoder runs beside the page's scripts, which may be off. */
export async function photographs(person) {
  const svg = await person.page.locator("svg:has(path[fill='#000000']), .qr svg").first().evaluate((node) => {
    const { width, height } = node.getBoundingClientRect();
    node.setAttribute("width", Math.max(320, Math.round(width)));
    node.setAttribute("height", Math.max(320, Math.round(height)));
    return new XMLSerializer().serializeToString(node);
  });
  const lens = await person.page.context().browser().newPage();
  try {
    await lens.setContent("<canvas></canvas>");
    await lens.addScriptTag({ content: decoder });
    const link = await lens.evaluate(read, svg);
    if (!link) throw new Error("the code cannot be read");
    return link;
  } finally {
    await lens.close();
  }
}

// In a page of its own: draws the picture with the white margin that cameras need, and decodes it.
async function read(svg) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.querySelector("canvas");
  canvas.width = canvas.height = 720;
  const brush = canvas.getContext("2d");
  brush.fillStyle = "white";
  brush.fillRect(0, 0, 720, 720);
  brush.drawImage(picture, 40, 40, 640, 640);
  const { data } = brush.getImageData(0, 0, 720, 720);
  return globalThis.jsQR(data, 720, 720)?.data;
}
