import { isTicketError, TicketError } from "../base/errors.ts";
import type { Output, Outputs } from "./outputs.ts";
import { asciiText, lacksUtf8 } from "./render/ascii.ts";

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
export interface PagerStart {
  readonly start: (plain: (text: string) => void) => Pager;
  /** Whether it is one that knows hyperlinks. */
  readonly hyperlinks: boolean;
}

/** Lets the answer go through a pager. */
export interface Paging {
  /** The pager that git would use here, on a terminal. */
  page(place: Place): Promise<void>;
  /** This pager, which is started when there is something to show. */
  pageBy(how: PagerStart): void;
}

/** What writes to a process's standard output and error, or to the pager behind them. */
export interface Writers extends Paging {
  out(text: string): void;
  bytes(data: Uint8Array): void;
  err(text: string): void;
  /** Shows a line that the next output takes away; on a terminal only. */
  status(text: string): void;
  /** Whether what shows the answer may know hyperlinks. */
  readonly hyperlinks: boolean;
  settle(): Promise<void>;
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

/** To the beginning of the line, and away with it. */
const CLEAR = "\r\u001b[K";

/** Watches standard output; the returned function throws the first trouble with it, again and again. */
function watch(stdout: Output): {
  readonly check: () => void;
  readonly end: () => void;
} {
  let trouble: Error | undefined;
  stdout.on("error", (error) => {
    trouble ??= outputFailed(error);
  });
  return {
    check: () => {
      if (trouble !== undefined) throw trouble;
    },
    end: () => {
      if (isTicketError(trouble)) throw trouble;
    },
  };
}

/** Returns the writers of a process; `isTty` tells whether a terminal shows the answer in the end. */
export function processWriters(
  { stdout, env }: Pick<NodeJS.Process, "env"> & Pick<Outputs, "stdout">,
  stderr: () => Output,
  isTty: boolean,
): Writers {
  const { check, end } = watch(stdout);
  let ascii: boolean | undefined;
  /** Whether a terminal shows no more than ASCII. */
  const isAscii = (): boolean => {
    ascii ??= lacksUtf8(env);
    return ascii;
  };
  let paging: PagerStart | undefined;
  let pager: Pager | undefined;
  let shown = false;
  /** Takes the line of `status` away. */
  const clear = (): void => {
    if (shown) stderr().write(CLEAR);
    shown = false;
  };
  const write = (text: string): void => {
    clear();
    if (text !== "") pager ??= paging?.start((plain) => stdout.write(plain));
    if (pager?.over === true)
      throw Object.assign(new Error("the pager has ended"), { code: "EPIPE" });
    (pager ?? stdout).write(text);
  };
  return {
    out: (text) => {
      check();
      write(isTty && isAscii() ? asciiText(text) : text);
    },
    bytes: (data) => {
      check();
      clear();
      stdout.write(data);
    },
    err: (text) => {
      clear();
      const stream = stderr();
      const talk = stream.isTTY === true && isAscii() ? asciiText(text) : text;
      // As git does: talk in the middle of a page would be lost on the screen.
      if (pager?.over === false && stream.isTTY === true) pager.write(talk);
      else stream.write(talk);
    },
    status: (text) => {
      // The screen is the pager's as soon as there is one.
      if (pager !== undefined || stderr().isTTY !== true) return;
      stderr().write(`${CLEAR}${text}`);
      shown = true;
    },
    page: async (place) => {
      if (stdout.isTTY === true) paging = (await import("./start-pager.ts")).pagerAt(place);
    },
    pageBy: (how) => {
      paging = how;
    },
    get hyperlinks() {
      return paging?.hyperlinks ?? true;
    },
    settle: async () => {
      clear();
      await pager?.finish();
      pager = undefined;
      paging = undefined;
      // An error of the last write is told a moment after it.
      if (stdout.tellsAtOnce !== true) await new Promise(setImmediate);
      end();
    },
  };
}
