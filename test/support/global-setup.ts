import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { bundle } from "../../tools/bundle.mjs";
import { ADA } from "./git-person.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** One temporary folder for the whole run. */
    runRoot: string;
    /** A folder for PATH with the `git-ticket` of today's source in it, or the one that TEST_PROGRAM names. */
    binFolder: string;
    /** Why there is no `git-ticket`; empty when there is one. */
    bundleFailure: string;
  }
}

/** Makes the run's temporary home and builds the command line from source, once for all test files; TEST_PROGRAM is taken instead. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "git-ticket-test-")));
  const bin = join(root, "bin");
  mkdirSync(join(root, "home"));
  mkdirSync(bin);
  const { name, email } = ADA;
  writeFileSync(
    join(root, "home", ".gitconfig"),
    `[user]\n\tname = ${name}\n\temail = ${email}\n[init]\n\tdefaultBranch = main\n`,
  );
  project.provide("runRoot", root);
  project.provide("binFolder", bin);
  const program = process.env["TEST_PROGRAM"];
  const failure =
    program === undefined
      ? await buildCommandLine(join(root, "build"), bin)
      : useProgram(program, bin);
  project.provide("bundleFailure", failure);
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

/** Lets the tests run a program that is built already: the standalone executable, which its suite builds before. */
function useProgram(program: string, bin: string): string {
  if (!existsSync(program)) return `${program} does not exist.`;
  symlinkSync(resolve(program), join(bin, "git-ticket"));
  return "";
}

/** Never dist/: a test must not pass because of a stale build. A fault only fails the tests that need the program. */
async function buildCommandLine(out: string, bin: string): Promise<string> {
  try {
    const files = await bundle();
    const entry = files.find((file) => file.path === "git-ticket.js");
    if (entry === undefined) return "src/cli/main.ts does not exist yet.";
    for (const file of files) {
      mkdirSync(join(out, file.path, ".."), { recursive: true });
      writeFileSync(join(out, file.path), file.text);
    }
    const command = join(bin, "git-ticket");
    writeFileSync(
      command,
      `#!/bin/sh\nexec "${process.execPath}" "${join(out, entry.path)}" "$@"\n`,
    );
    chmodSync(command, 0o755);
    return "";
  } catch (error) {
    return String(error);
  }
}
