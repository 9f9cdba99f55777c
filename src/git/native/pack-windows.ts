import type { OpenFiles } from "./open-files.ts";

/** Bytes of a pack from one place on. */
interface Window {
  readonly path: string;
  readonly start: number;
  readonly bytes: Buffer;
  /** There is nothing after it. */
  readonly isLast: boolean;
}

/** Bytes of a window, and how many of them are before what was asked for: the base of a delta mostly stands there. */
const SIZE = 1 << 16;
const BEFORE = 1 << 14;
const MOST_WINDOWS = 8;

/** Reads packs through a few windows, so that entries beside each other are one read. */
export class PackWindows {
  /** The one that was used last comes first. */
  readonly #windows: Window[] = [];
  readonly #files: OpenFiles;

  constructor(files: OpenFiles) {
    this.#files = files;
  }

  /** Returns bytes of a pack, fewer at its end. @throws what the system throws. */
  read(path: string, position: number, length: number): Buffer {
    if (length > SIZE - BEFORE)
      return this.#files.with(path, (file) => file.read(position, length));
    const { start, bytes } = this.#windowAt(path, position, length);
    return bytes.subarray(position - start, position - start + length);
  }

  #windowAt(path: string, position: number, length: number): Window {
    const holds = (one: Window): boolean =>
      one.path === path &&
      one.start <= position &&
      (one.isLast || position + length <= one.start + one.bytes.length);
    const at = this.#windows.findIndex(holds);
    const [known] = at < 0 ? [] : this.#windows.splice(at, 1);
    const window = known ?? this.#open(path, Math.max(0, position - BEFORE));
    this.#windows.unshift(window);
    this.#windows.length = Math.min(this.#windows.length, MOST_WINDOWS);
    return window;
  }

  #open(path: string, start: number): Window {
    const bytes = this.#files.with(path, (file) => file.read(start, SIZE));
    return { path, start, bytes, isLast: bytes.length < SIZE };
  }
}
