/** The terminal, or what stands for it. Commands write to nothing else. */
export interface Streams {
  /** Writes the answer: standard output. */
  out(text: string): void;
  /** Writes talk: standard error. */
  err(text: string): void;
  /** Reads all of standard input as text. */
  input(): Promise<string>;
  readonly outIsTty: boolean;
  readonly inIsTty: boolean;
  /** Columns of the terminal; `undefined` in a pipe, where nothing is shortened. */
  readonly columns: number | undefined;
  readonly color: boolean;
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

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** Returns the streams of this process. */
export function processStreams(proc: NodeJS.Process, wish: ColorWish): Streams {
  const { stdout, stderr, stdin, env } = proc;
  const width = Number(env["COLUMNS"]);
  const columns = Number.isSafeInteger(width) && width > 0 ? width : stdout.columns;
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    input: () => readAll(stdin),
    outIsTty: stdout.isTTY === true,
    inIsTty: stdin.isTTY === true,
    columns: stdout.isTTY === true ? columns : undefined,
    color: wantsColor(wish, env, stdout.isTTY === true),
  };
}
