// Called by crates/ui/build.rs: `node build.mjs bundle OUT` writes the script and the fonts under their plain
// names; `node build.mjs compress OUT` writes a Brotli twin of each text file that is worth it.
import { build, transformSync } from "esbuild";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { emojis } from "./emoji/list.mjs";
import { firstNames } from "./names/list.mjs";

const here = import.meta.dirname;
const FONTS = {
  // One variable file for every weight of the text; headings have a single weight, half the size.
  "text.woff2": "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "display.woff2": "@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2",
};

const SCRIPTS = { jasette: "main.js", live: "live-form.js", agenda: "agenda-order.js", minutes: "minutes.js", room: "room.js", meeting: "meeting.js", passkeys: "passkeys.js", search: "search.js", go: "go.js", emojis: "emojis.js", uploads: "uploads.js", discretion: "discretion.js", "circle-over": "circle-over.js", vote: "vote.js", ask: "ask.js", together: "together.js", survey: "survey.js" };

async function bundle(out) {
  await build({
    // Every page has the first; only the pages that have a form that is drawn again, of an agenda, of minutes being written, of a meeting being held, of a room, of passkeys, and the
    // search, and what stays of a circle, ask for the others, a text that may tell of families for what looks at it, and the first
    // file that is chosen for what sends it, the first ctrl-K for where one can go, the page of reactions for the emojis chosen lately, a survey that is read together, the wall of a vote, an application, and the form of a survey.
    entryPoints: Object.fromEntries(Object.entries(SCRIPTS).map(([name, source]) => [name, join(here, "src", source)])),
    outdir: out,
    bundle: true,
    format: "iife",
    legalComments: "none",
    minify: true,
    target: ["chrome100", "firefox100", "safari15"],
    logLevel: "warning",
  });
  for (const [name, source] of Object.entries(FONTS)) {
    copyFileSync(join(here, "node_modules", source), join(out, name));
  }
  copyFileSync(join(here, "fonts/zero.woff2"), join(out, "zero.woff2"));
  writeFileSync(join(out, "first-names.txt"), firstNames());
  for (const lang of ["fr", "en"]) writeFileSync(join(out, `emojis-${lang}.txt`), emojis(lang));
}

function compress(out) {
  for (const name of readdirSync(out).filter((name) => /\.(css|js|svg|txt)$/.test(name))) {
    const plain = name.endsWith(".css") ? minified(out, name) : readFileSync(join(out, name));
    const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    if (small.length < plain.length) writeFileSync(join(out, `${name}.br`), small);
  }
}

// A style sheet without what only its authors need, in the place of the one that was there.
function minified(out, name) {
  const { code } = transformSync(readFileSync(join(out, name), "utf8"), { loader: "css", minify: true });
  writeFileSync(join(out, name), code);
  return Buffer.from(code);
}

const [deed, out] = process.argv.slice(2);
await { bundle, compress }[deed](out);
