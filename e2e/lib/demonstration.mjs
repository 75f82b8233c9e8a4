// The demonstration as `jasette demo` opens it: a season in progress, with a way in for each role.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { said } from "./said.mjs";

/** Starts a program on a free port, its data in this folder, and keeps what it prints before it is ready. */
export async function starts(program, data, ...words) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH, LANG: "fr_CA.UTF-8", JASETTE_LOG: "warn", JASETTE_DATA: data,
    JASETTE_LISTEN: `127.0.0.1:${port}`, JASETTE_METRICS_LISTEN: "", JASETTE_SMTP_HOST: "127.0.0.1",
  };
  const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "inherit"] });
  const doors = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.endsWith(address)) return { stops: () => child.kill(), address, doors };
    doors.push(line);
  }
  throw new Error(`jasette ${words[0]} did not start:\n${doors.join("\n")}`);
}

/** A journey in a demonstration of its own, opened with these flags; its folder is gone with it. */
export function inDemonstration(flags, play) {
  return async (stage) => {
    const data = mkdtempSync(join(tmpdir(), "jasette-demonstration-"));
    try {
      const demonstration = await starts(stage.options.program, data, "demo", "--data", data, ...flags);
      try {
        await play(stage, { ...demonstration, data });
      } finally {
        demonstration.stops();
      }
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  };
}

/** By the link that the demonstration printed for this role, which opens once and speaks French; gives the community's address. */
export async function entersAs(role, person, { doors }) {
  const say = said("fr-CA");
  const line = doors.find((door) => door.startsWith(say(`programs.role-${role}`)));
  await person.goes(line.match(/http\S+/)[0]);
  await person.audits();
  await person.presses(say("identity.welcome-enter", { place: "Jasette" }));
  await person.page.waitForURL(/\/c\//);
  return new URL(person.page.url()).pathname.match(/^\/c\/[^/]+/)[0];
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
