// A program of somebody's: what it reads of the demonstration through the API, with a token that its owner gave it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A program with the rights of the person of this address. */
export function programOf(demonstration, jasette, email) {
  const env = { PATH: process.env.PATH, LANG: "fr_CA.UTF-8", JASETTE_DATA: demonstration.data };
  const token = execFileSync(jasette, ["token", email], { env }).toString().trim();
  const hears = (path) => fetch(`${demonstration.address}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return {
    /** What it reads at a path; nothing where nothing is, if that is allowed. */
    async ask(path, { none = false } = {}) {
      const answer = await hears(path);
      if (none && answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    /** A file, in bytes. */
    async fetches(path) {
      const answer = await hears(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return Buffer.from(await answer.arrayBuffer());
    },
    /** The demonstration has a clock of its own, so many milliseconds ahead. */
    now: () => Date.now() + Number(readFileSync(join(demonstration.data, "clock"), "utf8")),
  };
}
