import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { memfs } from "memfs";
import type { FileSystem } from "../../../src/git/file-system.ts";

/** Files and folders by path; a folder's content is undefined. */
type Content = ReadonlyMap<string, { readonly mode: number; readonly bytes: Buffer | undefined }>;

/** The calls of a file system that a mirror is read and written by. */
type Calls = Pick<
  typeof import("node:fs"),
  "lstatSync" | "readdirSync" | "readFileSync" | "existsSync"
>;

const DISK: Calls = { lstatSync, readdirSync, readFileSync, existsSync };

const MIRRORS = new Map<string, Mirror>();

/** Returns the folder of a test that a path is in: the one right below the root of the run. */
function scratchOf(path: string): string {
  const root = process.env["TEST_RUN_ROOT"] ?? "";
  const [first = ""] = relative(root, path).split(sep);
  return root === "" || first === ".." ? path : join(root, first);
}

function contentOf(calls: Calls, folders: readonly string[]): Content {
  const found = new Map<string, { mode: number; bytes: Buffer | undefined }>();
  const walk = (path: string): void => {
    const stats = calls.lstatSync(path);
    const mode = stats.mode & 0o777;
    if (stats.isFile()) found.set(path, { mode, bytes: Buffer.from(calls.readFileSync(path)) });
    if (!stats.isDirectory()) return;
    found.set(path, { mode, bytes: undefined });
    for (const name of calls.readdirSync(path)) walk(join(path, String(name)));
  };
  for (const folder of folders) if (calls.existsSync(folder)) walk(folder);
  return found;
}

/**
 * A file system in memory that looks like some folders of the disk, so that an engine works in memory while real git looks at
 * what it did.
 */
export class Mirror {
  readonly #folders: readonly string[];
  #memory = memfs();
  #loaded: Content = new Map();

  #last: Promise<unknown> = Promise.resolve();

  private constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** Returns the mirror of the folders of tests that these paths are in: one for all that open the same. */
  static of(paths: readonly string[]): Mirror {
    const folders = [...new Set(paths.map(scratchOf))].sort();
    const mirror = MIRRORS.get(folders.join("\n")) ?? new Mirror(folders);
    MIRRORS.set(folders.join("\n"), mirror);
    return mirror;
  }

  /** Runs `body` on what the disk has, and puts there what it did: one after the other. */
  async step<T>(body: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const run = (async () => {
      await before.catch(() => undefined);
      this.#load();
      try {
        return await body();
      } finally {
        this.#save();
      }
    })();
    this.#last = run;
    return run;
  }

  /** Always the same object, whatever was loaded. */
  readonly fs: FileSystem = {
    promises: new Proxy({} as never, {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          Reflect.get(this.#memory.fs.promises, name)(...args),
    }),
  };

  #load(): void {
    this.#loaded = contentOf(DISK, this.#folders);
    this.#memory = memfs();
    const { fs } = this.#memory;
    for (const [path, { mode, bytes }] of this.#loaded) {
      if (bytes === undefined) fs.mkdirSync(path, { recursive: true });
      else {
        fs.writeFileSync(path, bytes);
        // Afterwards: memfs would not let us write into what only may be read.
        fs.chmodSync(path, mode);
      }
    }
  }

  #save(): void {
    const now = contentOf(this.#memory.fs as unknown as Calls, this.#folders);
    for (const [path, { mode, bytes }] of now) {
      const before = this.#loaded.get(path);
      if (bytes === undefined) mkdirSync(path, { recursive: true });
      else if (before?.bytes?.equals(bytes) !== true) write(path, bytes, mode);
    }
    for (const path of this.#loaded.keys())
      if (!now.has(path)) rmSync(path, { recursive: true, force: true });
  }
}

function write(path: string, bytes: Buffer, mode: number): void {
  const aside = join(dirname(path), `.mirror-${process.pid}`);
  writeFileSync(aside, bytes);
  chmodSync(aside, mode & 0o777);
  renameSync(aside, path);
}
