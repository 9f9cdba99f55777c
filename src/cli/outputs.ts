import { fstatSync, type Stats, statSync, writeSync } from "node:fs";

/** What we use of a stream that is written to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(data: string | Uint8Array): unknown;
  /** Whether it has told of all trouble there was when a call returns. */
  readonly tellsAtOnce?: boolean;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** Standard output and standard error. */
export interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Tells whether something is what nobody reads. */
function isNull(kind: Stats): boolean {
  return kind.isCharacterDevice() && kind.rdev === statSync("/dev/null").rdev;
}

/** Where we may write by ourselves: what is no pipe, socket or file may be a terminal, and Windows has pipes of its own. */
function isPlain(fd: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const kind = fstatSync(fd);
    return kind.isFIFO() || kind.isSocket() || kind.isFile() || isNull(kind);
  } catch {
    return false;
  }
}

/** Writes to a pipe, a socket or a file without the stream that Node would make for it: that costs a start 3 ms. */
class PlainOutput implements Output {
  readonly isTTY = false;
  readonly #fd: number;
  readonly #stream: () => NodeJS.WriteStream;
  readonly #listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  #blocked = false;

  constructor(fd: number, stream: () => NodeJS.WriteStream) {
    this.#fd = fd;
    this.#stream = stream;
  }

  get tellsAtOnce(): boolean {
    return !this.#blocked;
  }

  on(_event: "error", listener: (error: NodeJS.ErrnoException) => void): void {
    this.#listeners.push(listener);
  }

  write(data: string | Uint8Array): void {
    let rest = typeof data === "string" ? Buffer.from(data) : data;
    try {
      while (rest.length > 0 && !this.#blocked) rest = rest.subarray(writeSync(this.#fd, rest));
    } catch (error) {
      const trouble = error as NodeJS.ErrnoException;
      if (trouble.code !== "EAGAIN") {
        this.#tell(trouble);
        return;
      }
      // Somebody made the pipe non-blocking, and it is full: the stream knows how to wait.
      this.#blocked = true;
      this.#stream().on("error", (late) => this.#tell(late));
    }
    if (rest.length > 0) this.#stream().write(rest);
  }

  #tell(error: NodeJS.ErrnoException): void {
    for (const listener of this.#listeners) listener(error);
  }
}

/** Returns the outputs of a process, each made when it is first asked for. */
export function outputsOf(proc: NodeJS.Process): Outputs {
  const made: { stdout?: Output; stderr?: Output } = {};
  const open = (fd: number, stream: () => NodeJS.WriteStream): Output =>
    isPlain(fd) ? new PlainOutput(fd, stream) : stream();
  return {
    get stdout() {
      made.stdout ??= open(1, () => proc.stdout);
      return made.stdout;
    },
    get stderr() {
      made.stderr ??= open(2, () => proc.stderr);
      return made.stderr;
    },
  };
}
