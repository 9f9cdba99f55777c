import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ReadAt } from "../pack-index.ts";

/** So many bytes are asked for without a look at whether there are as many. */
const SURE = 1 << 16;

/** More are not held: a repository may have thousands of packs, and a process 1024 files. */
const MOST_HELD = 32;

/** Reads from a file that is open, and tells its size. */
export interface OpenFile {
  readonly read: ReadAt;
  readonly size: () => number;
}

function opened(file: number): OpenFile {
  return {
    read: (position, length) => {
      // A damaged index may ask for anything.
      const most = length > SURE ? fstatSync(file).size - position : length;
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, most)));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
    },
    size: () => fstatSync(file).size,
  };
}

/** What was read was read, whatever a network says of the end. */
function close(file: number): void {
  try {
    closeSync(file);
  } catch {
    // It is no longer open in any case. close(2), "Dealing with error returns from close()".
  }
}

/** Opens files to read from them: each anew, but while they are held. What stands in such a file never changes under its name. */
export class OpenFiles {
  #held: Map<string, number> | undefined;

  /** Runs `use` with a file. @throws what the system throws. */
  with<T>(path: string, use: (file: OpenFile) => T): T {
    const known = this.#held?.get(path);
    if (known !== undefined) return use(opened(known));
    const file = openSync(path, "r");
    const isKept = this.#held !== undefined && this.#held.size < MOST_HELD;
    if (isKept) this.#held?.set(path, file);
    try {
      return use(opened(file));
    } finally {
      if (!isKept) close(file);
    }
  }

  /** Runs `use`, and opens few files twice meanwhile. */
  hold<T>(use: () => T): T {
    const held = new Map<string, number>();
    this.#held = held;
    try {
      return use();
    } finally {
      this.#held = undefined;
      for (const file of held.values()) close(file);
    }
  }
}
