import { runProgram } from "./command.mjs";
import { folder } from "./scratch.mjs";
import { outputFault } from "./terminal-output.mjs";

/** @typedef {"pipe" | "colours" | "JSON" | "terminal" | "plain terminal"} Mode */

/** @type {readonly Mode[]} */
export const MODES = ["pipe", "terminal", "JSON", "colours", "plain terminal"];

/** @type {Readonly<Record<Mode, readonly string[]>>} */
const WORDS = {
  pipe: [],
  colours: ["--color=always"],
  JSON: ["--json"],
  terminal: [],
  "plain terminal": ["--color=never"],
};
/** A terminal that knows links, no pager between, and an editor that leaves all as it is. */
const ENV = {
  ...{ TERM: "xterm-256color", FORCE_HYPERLINK: "1", GIT_PAGER: "cat" },
  ...{ GIT_EDITOR: "true", LC_ALL: "C.UTF-8" },
};
const cwd = folder("here");

/**
 * Runs a command and says what of its output would reach a terminal or hide, and whether it came upon a bug.
 *
 * @param {{ command: readonly string[], dir: string, words: readonly string[], mode: Mode, input?: Buffer }} what
 * @returns {Promise<string[]>}
 */
export async function shownFaults({ command: own, dir, words, mode, input }) {
  const command = [...own, "-C", dir, ...words];
  // What follows -- is text, and what is wrong in it is told in the same way.
  const whole = words.includes("--") ? command : [...command, ...WORDS[mode]];
  const shell = whole.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
  const program = mode.endsWith("terminal") ? ["script", "-qec", shell, "/dev/null"] : whole;
  // Whoever asks a person gets empty answers.
  const typed = mode.endsWith("terminal") ? Buffer.from("\n\n\n\n\n") : undefined;
  const ended = await runProgram(program, { cwd, env: ENV, input: input ?? typed });
  const { code, signal, stdout, talk } = ended;
  const faults = [stdout, talk].flatMap((bytes) => outputFault(bytes) ?? []);
  if (code === null) faults.push(`ended by ${signal}`);
  if (code === 70 || talk.includes("INTERNAL") || stdout.includes("[INTERNAL]"))
    faults.push(`a bug: ${talk.toString("utf8")} ${code === 70 ? "" : stdout.toString("utf8")}`);
  return faults.map((fault) => `${mode}: ${JSON.stringify(words).slice(0, 300)}: ${fault}`);
}
