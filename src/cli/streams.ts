import { isTicketError, TicketError } from "../base/errors.ts";
import { pagerInUse } from "./pager.ts";

/** The terminal, or what stands for it. Commands write to nothing else. */
export interface Streams {
  /** Writes the answer: standard output. */
  out(text: string): void;
  /** Writes talk: standard error. */
  err(text: string): void;
  /** Reads all of standard input as text. */
  input(): Promise<string>;
  /** Asks the person at the terminal, and returns the line that they answer; "" when there is none. */
  ask(question: string): Promise<string>;
  readonly outIsTty: boolean;
  readonly inIsTty: boolean;
  /** Columns of the terminal; `undefined` in a pipe, where nothing is shortened. */
  readonly columns: number | undefined;
  readonly color: boolean;
  /** Whether talk is coloured: standard error may be a terminal where standard output is none. */
  readonly errColor: boolean;
}

/** When to colour: as `--color` says. */
export type ColorWish = "auto" | "always" | "never";

/** Decides on colours: `--color` first, then NO_COLOR (https://no-color.org), then the terminal. */
export function wantsColor(
  wish: ColorWish,
  env: Readonly<Record<string, string | undefined>>,
  isTty: boolean,
): boolean {
  if (wish !== "auto") return wish === "always";
  const { NO_COLOR, TERM } = env;
  return isTty && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
}

/** Returns streams without an answer, for --quiet. */
export function quietStreams(io: Streams): Streams {
  return { ...io, out: () => undefined };
}

/** A program that shows the answer in pages. */
export interface Pager {
  write(text: string): void;
  /** True once it takes no more: who reads has seen enough. */
  readonly over: boolean;
  /** Waits until it has ended. */
  finish(): Promise<void>;
}

/** Where a pager runs. */
export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Starts a pager; what it can't show goes to `plain`. */
export type StartPager = (plain: (text: string) => void) => Pager;

/** Columns of a terminal that does not tell. */
const UNKNOWN_WIDTH = 80;

/** The streams of a process, watched for trouble in writing. */
export interface Terminal {
  streams(wish: ColorWish): Streams;
  /** Lets the answer go through the pager that git would use here, on a terminal. */
  page(place: Place): Promise<void>;
  /** Lets the answer go through a pager, which is started when there is something to show. */
  pageBy(start: StartPager): void;
  /** Waits until what was written is out. @throws TicketError `OUTPUT_FAILED`; a closed pipe is no error. */
  settle(): Promise<void>;
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  // Anything else than UTF-8 is refused: a character that was put in its place would be stored for ever.
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}

async function askAt({ stdin, stderr }: NodeJS.Process, question: string): Promise<string> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await new Promise<string>((resolve) => {
      lines.on("close", () => resolve(""));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}

/** EPIPE is passed on as it is: a reader that has seen enough, like head, is no error. */
function outputFailed(error: NodeJS.ErrnoException): Error {
  if (error.code === "EPIPE") return error;
  const message = `The output can't be written (${error.code ?? "?"}).`;
  return new TicketError("OUTPUT_FAILED", "failed", message, {
    hint: "What the command changed is changed; only its answer is lost.",
    cause: error,
  });
}

/** Standard error, made when somebody is to be told. */
function talk(proc: NodeJS.Process): () => NodeJS.WriteStream {
  let made: NodeJS.WriteStream | undefined;
  return () => {
    // Nobody is left to be told.
    made ??= proc.stderr.on("error", () => undefined);
    return made;
  };
}

/**
 * Returns the streams of a process. After the first trouble each write throws it, so that no work is done for nobody.
 * Standard input and error are made when they are used: each costs a start a millisecond or two.
 */
export function processTerminal(proc: NodeJS.Process): Terminal {
  const { stdout, env } = proc;
  const stderr = talk(proc);
  let trouble: Error | undefined;
  let start: StartPager | undefined;
  let pager: Pager | undefined;
  stdout.on("error", (error) => {
    trouble ??= outputFailed(error);
  });
  const check = (): void => {
    if (trouble !== undefined) throw trouble;
  };
  const width = Number(env["COLUMNS"]);
  const columns =
    Number.isSafeInteger(width) && width > 0
      ? width
      : stdout.isTTY
        ? stdout.columns || UNKNOWN_WIDTH
        : undefined;
  // The pager that git has put behind us shows on a terminal, whose width git tells.
  const outIsTty = stdout.isTTY === true || pagerInUse(env);
  const out = (text: string): void => {
    check();
    if (text !== "") pager ??= start?.((plain) => stdout.write(plain));
    if (pager === undefined) stdout.write(text);
    else if (pager.over) throw Object.assign(new Error("the pager has ended"), { code: "EPIPE" });
    else pager.write(text);
  };
  const err = (text: string): void => {
    const stream = stderr();
    // As git does: talk in the middle of a page would be lost on the screen.
    if (pager !== undefined && stream.isTTY === true && !pager.over) pager.write(text);
    else stream.write(text);
  };
  return {
    page: async (place) => {
      if (stdout.isTTY === true) start = (await import("./start-pager.ts")).pagerAt(place);
    },
    pageBy: (how) => {
      start = how;
    },
    streams: (wish) => ({
      out,
      err,
      input: () => readAll(proc.stdin),
      ask: (question) => askAt(proc, question),
      outIsTty,
      get inIsTty() {
        return proc.stdin.isTTY === true;
      },
      columns: outIsTty ? columns : undefined,
      color: wantsColor(wish, env, outIsTty),
      get errColor() {
        return wantsColor(wish, env, stderr().isTTY === true);
      },
    }),
    settle: async () => {
      await pager?.finish();
      pager = undefined;
      start = undefined;
      // An error of the last write is told a moment after it.
      await new Promise(setImmediate);
      if (isTicketError(trouble)) throw trouble;
    },
  };
}
