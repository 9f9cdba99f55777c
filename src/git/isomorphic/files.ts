import nodeFs from "node:fs";
import { dirname } from "node:path";
import type { FileCalls, FileStats, FileSystem, OpenFile } from "../file-system.ts";
import { asBuffer } from "../objects.ts";
import { badFileSystem } from "./errors.ts";

/** Reads bytes of a file at a place; fewer only at its end. */
export type ReadPart = (position: number, length: number) => Promise<Buffer>;

/** The files of a repository, over the file system of whoever opened it. Paths are absolute. */
export interface Files {
  /** Undefined: there is no such file. Every other failure is thrown. */
  read(path: string): Promise<Buffer | undefined>;
  /** Follows no link; undefined where there is nothing. */
  look(path: string): Promise<FileStats | undefined>;
  /** Follows links. */
  stat(path: string): Promise<FileStats | undefined>;
  /** The names in a folder, sorted; none where there is no folder. */
  list(path: string): Promise<readonly string[]>;
  /** Writes a new file, synced to disk where that can be done; false where there is one already. Leaves no half one. */
  create(path: string, data: Uint8Array | string, mode?: number): Promise<boolean>;
  append(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Quiet where it is gone. */
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Tells whether it was empty and is gone. */
  removeFolder(path: string): Promise<boolean>;
  /** Makes the renames in a folder survive a power cut, where that can be done. Never throws. */
  syncFolder(path: string): Promise<void>;
  /** True: the file system of this machine, where files belong to users, and processes can be told dead. */
  readonly ofThisMachine: boolean;
  /** The same for the same file system. */
  readonly identity: object;
  /** Opens a file to read parts of it; undefined where the file system can only read whole ones. */
  readonly openParts: ((path: string) => Promise<Parts>) | undefined;
}

/** A file that is open to be read. */
export interface Parts {
  readonly read: ReadPart;
  close(): Promise<void>;
}

const NEEDED = [
  ...["readFile", "writeFile", "rename", "unlink", "mkdir", "rmdir"],
  ...["readdir", "stat", "lstat"],
] as const;

/** What a system says where there is no such file. A folder in its place is none either. */
const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);

/** Returns the code of a failure of the system, like "ENOENT". */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : "";
}

async function unlessAbsent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (ABSENT.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** @throws TicketError `BAD_FILE_SYSTEM` where a call is missing that this engine needs. */
function callsOf(fs: FileSystem): FileCalls {
  const calls = "promises" in fs ? fs.promises : fs;
  const missing = NEEDED.filter((name) => typeof calls[name] !== "function");
  if (missing.length > 0) throw badFileSystem(`it has no ${missing.join(", ")}`);
  return calls;
}

/** Returns the files of a file system. @throws TicketError `BAD_FILE_SYSTEM`. */
export function filesOf(fs: FileSystem): Files {
  const calls = callsOf(fs);
  const open = calls.open?.bind(calls);
  const ofThisMachine = calls === nodeFs.promises;
  const create: Files["create"] = async (path, data, mode = 0o666) => {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    try {
      if (open === undefined) await calls.writeFile(path, bytes, { flag: "wx", mode });
      else await writeSynced(await open(path, "wx", mode), bytes, () => calls.unlink(path));
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      // One that was not opened is another's. A full disk is met only after that.
      if (open === undefined && FULL.has(codeOf(error)))
        await calls.unlink(path).catch(() => undefined);
      throw error;
    }
  };
  return {
    read: async (path) => {
      const bytes = await unlessAbsent(calls.readFile(path));
      return bytes === undefined ? undefined : asBuffer(bytes);
    },
    look: (path) => unlessAbsent(calls.lstat(path)),
    stat: (path) => unlessAbsent(calls.stat(path)),
    list: async (path) => [...((await unlessAbsent(calls.readdir(path))) ?? [])].sort(),
    create,
    append: async (path, text) => {
      await calls.writeFile(path, Buffer.from(text), { flag: "a", mode: 0o666 });
    },
    rename: async (from, to) => void (await calls.rename(from, to)),
    remove: async (path) => void (await unlessAbsent(calls.unlink(path))),
    makeFolder: (path) => makeFolder(calls, path),
    removeFolder: (path) =>
      calls.rmdir(path).then(
        () => true,
        () => false,
      ),
    syncFolder: async (path) => {
      if (open !== undefined) await syncFolder(open, path);
    },
    ofThisMachine,
    identity: calls,
    openParts: open && (async (path) => partsOf(await open(path, "r"))),
  };
}

async function writeSynced(
  file: OpenFile,
  bytes: Uint8Array,
  drop: () => Promise<unknown>,
): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await drop().catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function syncFolder(open: NonNullable<FileCalls["open"]>, path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows, some network file systems and those in memory can't.
  }
}

async function makeFolder(calls: FileCalls, path: string): Promise<void> {
  try {
    await calls.mkdir(path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(calls, dirname(path));
    await makeFolder(calls, path);
  }
}

function partsOf(file: OpenFile): Parts {
  return {
    read: async (position, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, length));
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: async () => void (await file.close()),
  };
}
