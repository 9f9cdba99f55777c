import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { type NativeChild, type NativeSpawn, nativeSpawn } from "../../base/runtime.ts";
import type { BegunGit, GitOutcome, GitRequest, RunnerOptions } from "./git-runner.ts";
import { fullArguments, holdChild, spawnFailure, startGit } from "./spawn-git.ts";

/** Runs git to its end. See `GitRunner.run`. */
export const runGit = (options: RunnerOptions, request: GitRequest): Promise<GitOutcome> =>
  beginGit(options, request).finish(request.input ?? "");

/** Starts git before its input is known. See `GitRunner.begin`. */
export function beginGit(options: RunnerOptions, request: GitRequest): BegunGit {
  return nativeSpawn === undefined
    ? beginChild(options, request)
    : beginNative(nativeSpawn, options, request);
}

/** What a process has said so far. */
class Answer {
  readonly #chunks: Uint8Array[] = [];
  #over = false;
  #wake: () => void = () => undefined;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#wake();
  }

  end(): void {
    this.#over = true;
    this.#wake();
  }

  whole(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** Waits for words; false: they never came. One waits at a time. */
  async hears(words: string): Promise<boolean> {
    while (!this.whole().includes(words)) {
      if (this.#over) return false;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    return true;
  }
}

function beginChild(options: RunnerOptions, request: GitRequest): BegunGit {
  const child = startGit(options, request);
  const answer = new Answer();
  const outcome = outcomeOf(child, answer, request.cwd ?? options.cwd);
  // Nobody waits for it as long as it is not finished.
  outcome.catch(() => undefined);
  return {
    pid: child.pid,
    tell: (input) => void child.stdin.write(input),
    hears: (words) => answer.hears(words),
    finish: async (input, said) => {
      child.stdin.end(input);
      const done = await doneOrOver(answer, said, outcome);
      // Nor does its end keep this process alive.
      if (said !== undefined) holdChild(child, false);
      return done;
    },
  };
}

/** Returns that all went well once these words were said; or how it ended. */
async function doneOrOver(
  answer: Answer,
  said: string | undefined,
  outcome: Promise<GitOutcome>,
): Promise<GitOutcome> {
  if (said === undefined || !(await answer.hears(said))) return outcome;
  return { code: 0, stdout: answer.whole(), stderr: "" };
}

function outcomeOf(
  child: ChildProcessWithoutNullStreams,
  answer: Answer,
  cwd: string,
): Promise<GitOutcome> {
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => answer.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", (error) => {
      answer.end();
      fail(spawnFailure(error, cwd));
    });
    child.on("close", (code) => {
      answer.end();
      const stderr = Buffer.concat(err).toString("utf8");
      done({ code: code ?? undefined, stdout: answer.whole(), stderr });
    });
  });
}

/** The same as `beginChild`. */
function beginNative(spawn: NativeSpawn, options: RunnerOptions, request: GitRequest): BegunGit {
  const args = fullArguments(request);
  const cwd = request.cwd ?? options.cwd;
  options.onSpawn?.(args);
  try {
    const pipes = { stdin: "pipe", stdout: "pipe", stderr: "pipe" } as const;
    const { env } = options;
    const child = spawn({ cmd: ["git", ...args], cwd, env, ...pipes, windowsHide: true });
    request.onStart?.(child.pid);
    const answer = new Answer();
    const outcome = nativeOutcome(child, answer);
    outcome.catch(() => undefined);
    return {
      pid: child.pid,
      tell: (input) => void give(child, input, false),
      hears: (words) => answer.hears(words),
      finish: async (input, said) => {
        await give(child, input, true);
        return doneOrOver(answer, said, outcome);
      },
    };
  } catch (error) {
    const failure = spawnFailure(error as Error, cwd);
    return {
      pid: undefined,
      tell: () => undefined,
      hears: async () => false,
      finish: () => Promise.reject(failure),
    };
  }
}

/** Who ends early breaks the pipe; how it ended says more than EPIPE does. */
async function give({ stdin }: NativeChild, input: Uint8Array | string, last: boolean) {
  try {
    await stdin.write(input);
    await (last ? stdin.end() : stdin.flush());
  } catch {
    // It has ended.
  }
}

async function nativeOutcome(child: NativeChild, answer: Answer): Promise<GitOutcome> {
  const [stderr, code] = await Promise.all([
    child.stderr.bytes(),
    child.exited,
    listen(child.stdout, answer),
  ]);
  return {
    code: child.signalCode === null ? code : undefined,
    stdout: answer.whole(),
    stderr: Buffer.from(stderr).toString("utf8"),
  };
}

async function listen(stdout: AsyncIterable<Uint8Array>, answer: Answer): Promise<void> {
  try {
    for await (const chunk of stdout) answer.add(chunk);
  } finally {
    answer.end();
  }
}
