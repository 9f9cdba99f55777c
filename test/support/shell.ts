import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { inject } from "vitest";
import { lastingScratch } from "./git-env.ts";
import { ADA } from "./git-person.ts";

/** What one command line printed, on stdout and stderr in the order of writing, and how it ended. */
export interface Spoken {
  readonly output: string;
  readonly code: number;
}

/** One long-lived `sh` in an empty folder: variables and the working directory last from line to line. */
export interface Shell {
  /** Every folder whose name differs from run to run, with a name that does not; inner ones first. */
  readonly folders: ReadonlyMap<string, string>;
  run(line: string): Promise<Spoken>;
  close(): Promise<void>;
}

const PATIENCE_MS = 120_000;

/** Starts a shell that knows `git`, today's `git ticket`, one person and nothing of this machine. */
export function openShell(): Shell {
  const root = lastingScratch("shell");
  const dir = join(root, "dir");
  const heard = join(root, "heard");
  mkdirSync(dir);
  const child = spawn("sh", [], {
    cwd: dir,
    env: environment(root),
    stdio: ["pipe", "ignore", "ignore", "pipe"],
    detached: true,
  });
  const codes = readLines(child.stdio[3] as Readable);
  const closed = once(child, "close");
  const run = async (line: string): Promise<Spoken> => {
    // `command` keeps a syntax error in the line from ending the shell.
    const heardBy = `>${quote(heard)} 2>&1 3>&- </dev/null`;
    child.stdin?.write(`command eval ${quote(line)} ${heardBy}\necho $? >&3\n`);
    const timer = setTimeout(() => killGroup(child.pid), PATIENCE_MS);
    const { value } = await codes.next();
    clearTimeout(timer);
    if (value === undefined) throw new Error(`The shell ended, or hung for too long, in: ${line}`);
    return { output: readFileSync(heard, "utf8"), code: Number(value) };
  };
  const close = async (): Promise<void> => {
    killGroup(child.pid);
    await closed;
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  };
  const folders = new Map([
    [dir, "<dir>"],
    [join(root, "home"), "<home>"],
    [root, "<root>"],
    [inject("binFolder"), "<bin>"],
    [inject("runRoot"), "<run>"],
  ]);
  return { folders, run, close };
}

function environment(root: string): Record<string, string> {
  const home = join(root, "home");
  mkdirSync(home);
  const settings = [
    `[user]\n\tname = ${ADA.name}\n\temail = ${ADA.email}`,
    "[init]\n\tdefaultBranch = main",
    // A collection in the background would still be writing when the folder is removed.
    "[gc]\n\tautoDetach = false",
    "[maintenance]\n\tautoDetach = false",
  ];
  writeFileSync(join(home, ".gitconfig"), `${settings.join("\n")}\n`);
  return {
    PATH: `${inject("binFolder")}:${process.env["PATH"]}`,
    HOME: home,
    // The program is compiled once for all shells, as it is for a user, and not once for each.
    XDG_CACHE_HOME: join(inject("runRoot"), "cache"),
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    TERM: "dumb",
    COLUMNS: "80",
    EDITOR: "false",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
  };
}

async function* readLines(stream: Readable): AsyncGenerator<string, undefined> {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  return undefined;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
