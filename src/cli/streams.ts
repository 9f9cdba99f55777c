import type { Output, Outputs } from "./outputs.ts";
import { pagerInUse } from "./pager.ts";
import { type Paging, processWriters } from "./writers.ts";

/** The terminal, or what stands for it. Commands write to nothing else. */
export interface Streams {
  /** Writes the answer: standard output. */
  out(text: string): void;
  /** Writes the answer as bytes. */
  bytes(data: Uint8Array): void;
  /** Writes talk: standard error. */
  err(text: string): void;
  /** Shows a line on standard error that the next output takes away, where that is a terminal. */
  status?(text: string): void;
  /** Reads all of standard input as text. */
  input(): Promise<string>;
  /** Reads all of standard input as it is. */
  inputBytes(): Promise<Uint8Array>;
  /** Asks the person at the terminal, and returns the line that they answer; "" when there is none. */
  ask(question: string): Promise<string>;
  readonly outIsTty: boolean;
  readonly inIsTty: boolean;
  /** Columns of the terminal; `undefined` in a pipe, where nothing is shortened. */
  readonly columns: number | undefined;
  readonly color: boolean;
  /** Whether a terminal shows the answer that may know hyperlinks. */
  readonly hyperlinks?: boolean;
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

/** Returns streams without an answer, for --quiet; bytes that were asked for are more than an answer. */
export function quietStreams(io: Streams): Streams {
  // What is asked of the terminal is looked up when it is asked: a copy would open standard input and error for it.
  const members = Object.getOwnPropertyDescriptors(io);
  return Object.defineProperties({}, { ...members, out: { value: () => undefined } }) as Streams;
}

/** Columns of a terminal that does not tell. */
const UNKNOWN_WIDTH = 80;

/** The streams of a process, watched for trouble in writing. */
export interface Terminal extends Paging {
  streams(wish: ColorWish): Streams;
  /** Waits until what was written is out. @throws TicketError `OUTPUT_FAILED`; a closed pipe is no error. */
  settle(): Promise<void>;
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Anything else than UTF-8 is refused: a character that was put in its place would be stored for ever. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);

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

/** Standard error, made when somebody is to be told. */
function talk(outputs: Outputs): () => Output {
  let made: Output | undefined;
  return () => {
    if (made !== undefined) return made;
    made = outputs.stderr;
    // Nobody is left to be told.
    made.on("error", () => undefined);
    return made;
  };
}

/**
 * Returns the streams of a process. After the first trouble each write throws it, so that no work is done for nobody.
 * Standard input and error are made when they are used: each costs a start a millisecond or two.
 */
export function processTerminal(proc: NodeJS.Process, outputs: Outputs = proc): Terminal {
  const { env } = proc;
  const { stdout } = outputs;
  const stderr = talk(outputs);
  // The pager that git has put behind us shows on a terminal, whose width git tells.
  const outIsTty = stdout.isTTY === true || pagerInUse(env);
  const writers = processWriters({ stdout, env }, stderr, outIsTty);
  const { out, bytes, err, status, page, pageBy, settle } = writers;
  const width = Number(env["COLUMNS"]);
  const known = Number.isSafeInteger(width) && width > 0 ? width : undefined;
  const columns = known ?? (stdout.isTTY === true ? stdout.columns || UNKNOWN_WIDTH : undefined);
  return {
    page,
    pageBy,
    settle,
    streams: (wish) => ({
      out,
      bytes,
      err,
      status,
      input: async () => textOf(await readAll(proc.stdin)),
      inputBytes: () => readAll(proc.stdin),
      ask: (question) => askAt(proc, question),
      outIsTty,
      get inIsTty() {
        return proc.stdin.isTTY === true;
      },
      columns: outIsTty ? columns : undefined,
      color: wantsColor(wish, env, outIsTty),
      get hyperlinks() {
        return wish !== "never" && stdout.isTTY === true && writers.hyperlinks;
      },
      get errColor() {
        return wantsColor(wish, env, stderr().isTTY === true);
      },
    }),
  };
}
