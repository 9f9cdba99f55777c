import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./command.mjs";
import { git } from "./git.mjs";
import { folder } from "./scratch.mjs";

/** @typedef {import("./command.mjs").Ended} Ended */
/** @typedef {import("./kinds.mjs").Ground} Ground */
/** @typedef {import("./kinds.mjs").Kind} Kind */

/**
 * Runs `git ticket` with some words in its own way; `env` has the engine, and a PATH on which `git-ticket` is.
 *
 * @typedef {(words: readonly string[], env: Record<string, string>) => Promise<Ended>} Caller
 */

/** Makes a folder in which `git-ticket` is the command line under test. @param {readonly string[]} command */
export function programFolder(command) {
  const dir = folder("bin");
  const words = command.map((word) => `'${word}'`).join(" ");
  script(join(dir, "git-ticket"), `exec ${words} "$@"`);
  return dir;
}

/** @param {string} path @param {string} text */
function script(path, text) {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/** By git itself, with flags of git's own. @param {string} cwd @param {readonly string[]} flags @returns {Caller} */
export const byGit = (cwd, flags) => (words, env) =>
  runProgram(["git", ...flags, "ticket", ...words], { cwd, env });

/**
 * From a hook that then says no, so that git changes nothing itself.
 *
 * @param {string} hooks the folder of the hooks
 * @param {string} name
 * @param {{ cwd: string, command: readonly string[] }} trigger what makes git run it
 * @returns {Caller}
 */
export function byHook(hooks, name, { cwd, command }) {
  const notes = folder("hook");
  const act = join(notes, "act.sh");
  mkdirSync(hooks, { recursive: true });
  script(join(hooks, name), `sh '${act}'\nexit 1`);
  return async (words, env) => {
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const [out, err, code] = ["out", "err", "code"].map((file) => join(notes, file));
    script(act, `git ticket ${quoted} >'${out}' 2>'${err}'\necho $? >'${code}'`);
    writeFileSync(code ?? "", "");
    await runProgram(command, { cwd, env });
    const [stdout, talk, ended] = [out, err, code].map((file) => readFileSync(file ?? ""));
    const stderr = String(talk);
    // An empty file: git never ran the hook.
    const exit = String(ended).trim() === "" ? null : Number(ended);
    const signal = exit === null ? "no hook" : null;
    return { code: exit, signal, stdout: stdout ?? Buffer.of(), stderr, talk: talk ?? Buffer.of() };
  };
}

/** Somebody who pushes a new branch to a bare repository. @param {Ground} ground @param {string} to */
export function pusher({ here }, to) {
  const cwd = join(here, "pusher");
  git(here, ["clone", "-q", to, cwd]);
  git(cwd, ["commit", "-q", "--allow-empty", "-m", "more"]);
  return { cwd, command: ["git", "push", "-q", "origin", "HEAD:refs/heads/more"] };
}
