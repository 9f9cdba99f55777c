import { spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { basename } from "node:path";
import { TicketError } from "../../base/errors.ts";
import type { Context } from "../command.ts";
import type { Streams } from "../streams.ts";

/** What a command printed on standard output. */
export type Output = string;

/** Standard input of a command, and the file that it is shown to come from. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/** Runs the commands of the tour; each is printed before its output. */
export interface Shell {
  /** Prints a line of explanation. */
  say(text: string): void;
  /** Runs `git ticket …` in a folder. */
  ticket(folder: string, args: readonly string[], input?: Input): Promise<Output>;
  /** Runs `git ticket …` without showing it. */
  peek(folder: string, args: readonly string[]): Promise<Output>;
  /** Runs `git …` in a folder. */
  git(folder: string, args: readonly string[]): Output;
}

/** The command line itself, given so that the tour uses the very code that it shows. */
export type RunTicket = Context["runLine"];

const PLAIN = /^[\w@%+=:,./-]+$/;
const quote = (word: string): string =>
  PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Returns an environment in which nobody's own configuration of git is seen, and Ada commits. */
export function demoEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (e): e is [string, string] => e[1] !== undefined && !e[0].startsWith("GIT_"),
  );
  const ada = { name: "Ada", email: "ada@example.com" };
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: ada.name,
    GIT_AUTHOR_EMAIL: ada.email,
    GIT_COMMITTER_NAME: ada.name,
    GIT_COMMITTER_EMAIL: ada.email,
    GIT_TERMINAL_PROMPT: "0",
  };
}

function failed(line: string, code: number | null, text: string): TicketError {
  return new TicketError(
    "DEMO_FAILED",
    "failed",
    `The tour stopped: "${line}" ended with ${code}.`,
    {
      data: { command: line, exit: code, output: text.slice(-2000) },
      hint: "The output above says why.",
    },
  );
}

/** Returns a shell that prints to `io`. */
export function demoShell(io: Streams, env: Record<string, string>, runTicket: RunTicket): Shell {
  const bold = (text: string): string => (io.color ? `\u001b[1m${text}\u001b[22m` : text);
  const announce = (cwd: string, line: string): void =>
    io.out(`${bold(`${basename(cwd)} $ ${line}`)}\n`);
  const runCaptured = async (
    cwd: string,
    args: readonly string[],
    input: string,
    show: (text: string) => void,
  ): Promise<Output> => {
    let output = "";
    const out = (text: string): void => {
      output += text;
      show(text);
    };
    const code = await runTicket(args, { cwd, env, io: { ...io, out, input: async () => input } });
    if (code !== 0) throw failed(`git ticket ${args.join(" ")}`, code, output);
    return output;
  };
  return {
    say: (text) => io.out(`\n# ${text}\n`),
    ticket: (cwd, args, input) => {
      const line = `git ticket ${args.map(quote).join(" ")}`;
      announce(cwd, input === undefined ? line : `${line} < ${input.name}`);
      return runCaptured(cwd, args, input?.text ?? "", io.out);
    },
    peek: (cwd, args) => runCaptured(cwd, args, "", () => undefined),
    git: (cwd, args) => {
      const line = `git ${args.map(quote).join(" ")}`;
      announce(cwd, line);
      const { status, stdout, stderr, error } = spawnSync("git", args, {
        cwd,
        env,
        encoding: "utf8",
      });
      if (error !== undefined) throw error;
      io.out(stdout);
      if (status !== 0) throw failed(line, status, stderr);
      return stdout;
    },
  };
}
