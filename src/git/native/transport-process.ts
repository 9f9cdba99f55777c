import type { OnProgress, Progress } from "../../base/progress.ts";
import type { NativeContext } from "./context.ts";
import { spawnFailure } from "./spawn-git.ts";

/** How a run of git that talks to a remote ended. */
export interface TransportOutcome {
  readonly code: number | undefined;
  readonly stdout: string;
  /** Without what only tells how far it is. */
  readonly stderr: string;
  /** True: the remote said nothing for too long, and git was ended. */
  readonly hung: boolean;
}

export interface TransportRun {
  readonly args: readonly string[];
  readonly settings: readonly string[];
  /** Whether what it prints is wanted; what it tells meanwhile always is. */
  readonly answers: boolean;
  readonly what: Progress["what"];
  readonly patienceMs: number;
  readonly onProgress: OnProgress | undefined;
}

/** `Receiving objects:  45% (9/20)`, from here and from there. */
const METER = /^(?:remote: )?([A-Z][A-Za-z ]+):\s+\d+% \((\d+)\/(\d+)\)/;
const CHATTER =
  /^(?:remote: )?(?:(?:Enumerating|Counting|Compressing|Receiving|Writing|Unpacking|Checking|Updating) [a-z]+:|Resolving deltas|Total \d+ \(|Delta compression|Checking connectivity|\s*$)/;

/** What git prints while it works; a second word of the same kind would only flicker. */
const MAIN = /^(?:Receiving|Writing|Unpacking) objects$/;

function tell({ what, onProgress }: TransportRun, line: string): void {
  const [, doing = "", done = "0", total = "0"] = METER.exec(line) ?? [];
  if (MAIN.test(doing)) onProgress?.({ what, done: Number(done), total: Number(total) });
}

/** Cuts a stream into lines, also where one is written over another. */
function lineSplitter(onLine: (line: string) => void): (chunk: string) => void {
  let rest = "";
  return (chunk) => {
    const lines = (rest + chunk).split(/[\r\n]/);
    rest = lines.pop() ?? "";
    for (const line of [...lines, ...(chunk === "" ? [rest] : [])]) onLine(line);
  };
}

/**
 * Runs git against a remote. Passwords are git's affair: it asks at the terminal, by its helpers, as ever.
 *
 * It always tells how far it is, so that a remote that says nothing any more can be told from a slow one.
 */
export async function runTransport(
  { runner, base: cwd }: NativeContext,
  run: TransportRun,
): Promise<TransportOutcome> {
  const child = await runner.listen({ args: run.args, settings: run.settings, cwd }, run.answers);
  const out: Buffer[] = [];
  const words: string[] = [];
  let hung = false;
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    hung = true;
    child.kill("SIGTERM");
    // What git has started may hold the pipes open, for as long as it hangs.
    child.stdout?.destroy();
    child.stderr.destroy();
  };
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, run.patienceMs);
  };
  const split = lineSplitter((line) => {
    tell(run, line);
    if (!CHATTER.test(line)) words.push(line);
  });
  alive();
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    alive();
    split(chunk);
  });
  try {
    const code = await new Promise<number | undefined>((done, fail) => {
      child.on("error", (error) => fail(spawnFailure(error, cwd)));
      child.on("close", (ended) => done(ended ?? undefined));
    });
    split("");
    return { code, stdout: Buffer.concat(out).toString("utf8"), stderr: words.join("\n"), hung };
  } finally {
    clearTimeout(timer);
  }
}
