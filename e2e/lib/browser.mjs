// Chromium as Debian has it (its headless shell, or the whole of it), with a profile that is thrown away and nothing that
// speaks to the outside.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that hums, for voice notes.
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  // Pages are read once: what optimising their scripts costs is never earned back.
  "--js-flags=--no-opt --no-maglev",
  "--disable-dev-shm-usage",
  // Whatever tries to leave finds no address, even if the watch missed it.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts the browser of a journey. */
export function launch() {
  return chromium.launch({ executablePath: installed(), headless: true, args: FLAGS });
}

function installed() {
  const folders = process.env.PATH.split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (!found) throw new Error(`None of ${NAMES.join(", ")} is in the PATH. bin/test installs what it needs.`);
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
