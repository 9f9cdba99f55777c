import type { ChildProcess } from "node:child_process";

/** What to run, and what it is given. */
export interface CommandRun {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: string;
  readonly signal: AbortSignal;
}

export interface CommandEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly tail: string;
}

/** So much of what a program prints is kept. */
const TAIL_BYTES = 4096;
/** A program that is told to end has so long to do so. */
const PATIENCE_MS = 5000;

/** Keeps the end of what is printed. */
function tailOf(child: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  let cut = false;
  const keep = (chunk: Buffer): void => {
    const all = Buffer.concat([tail, chunk]);
    cut ||= all.length > TAIL_BYTES;
    tail = all.subarray(Math.max(0, all.length - TAIL_BYTES));
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => {
    const text = tail.toString("utf8");
    // What is cut begins in the middle of a line, and perhaps of a character.
    return cut ? `[…]\n${text.slice(text.indexOf("\n") + 1)}` : text;
  };
}

/** Ends a program with all that it started: first it is asked, then killed. */
function endGroup(child: ChildProcess): () => void {
  const send = (name: "SIGTERM" | "SIGKILL"): void => {
    try {
      if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has ended.
    }
  };
  send("SIGTERM");
  const timer = setTimeout(() => send("SIGKILL"), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    // What it left behind in its group.
    send("SIGKILL");
  };
}

/**
 * Runs a program, without a shell, in a process group of its own: an interruption at the terminal does not reach it. Aborting the
 * signal ends it.
 *
 * @throws what the system says when it can't be started.
 */
export async function runCommand(run: CommandRun): Promise<CommandEnd> {
  const { spawn } = await import("node:child_process");
  const [program = "", ...args] = run.command;
  const child = spawn(program, args, {
    cwd: run.cwd,
    env: { ...run.env },
    stdio: ["pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const tail = tailOf(child);
  // Who does not read what it is given is judged by how it ends.
  child.stdin.on("error", () => undefined);
  child.stdin.end(run.input);
  let clean: (() => void) | undefined;
  const end = (): void => {
    clean ??= endGroup(child);
  };
  if (run.signal.aborted) end();
  run.signal.addEventListener("abort", end);
  try {
    return await new Promise<CommandEnd>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code, signal) => {
        // A program that it started may keep the streams open for ever.
        const late = setTimeout(() => resolve({ code, signal, tail: tail() }), 500);
        child.on("close", () => {
          clearTimeout(late);
          resolve({ code, signal, tail: tail() });
        });
      });
    });
  } finally {
    run.signal.removeEventListener("abort", end);
    clean?.();
  }
}
