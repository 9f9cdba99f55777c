import type { Env } from "./git-env.ts";

/** How a program ended. `failure` is set when it could not be started. */
export interface ProgramOutcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly failure: string | undefined;
}

/** Runs a program that git's configuration names, without a shell, in the user's own environment. */
export async function runProgram(options: {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: Uint8Array | string;
  readonly env: Env;
  readonly cwd: string;
}): Promise<ProgramOutcome> {
  const { spawn } = await import("node:child_process");
  const { program, args, input, env, cwd } = options;
  const child = spawn(program, args, { cwd, env: { ...env }, stdio: "pipe", windowsHide: true });
  child.stdin.on("error", () => undefined);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  return new Promise((done) => {
    const end = (code: number | undefined, failure: string | undefined) => {
      const stdout = Buffer.concat(out).toString("utf8");
      done({ code, failure, stdout, stderr: Buffer.concat(err).toString("utf8") });
    };
    child.on("error", (error) => end(undefined, error.message));
    child.on("close", (code) => end(code ?? undefined, undefined));
  });
}
