import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { TicketError } from "../base/errors.ts";

function unwritable(path: string, error: unknown, hint: string): TicketError {
  const { code = "?" } = error as NodeJS.ErrnoException;
  const message = `${JSON.stringify(path)} can't be written (${code}).`;
  return new TicketError("FILE_UNWRITABLE", "failed", message, {
    data: { file: path, code },
    hint,
    cause: error,
  });
}

function fileExists(path: string): TicketError {
  return new TicketError("FILE_EXISTS", "conflict", `${JSON.stringify(path)} is there already.`, {
    data: { file: path },
    hint: "Choose another place with --output. How to write over it says -h.",
  });
}

async function entriesOf(folder: string, named: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    return await readdir(folder);
  } catch (error) {
    throw unwritable(named, error, "Choose another folder.");
  }
}

/** Makes a folder, where there is none. @throws TicketError `FOLDER_NOT_EMPTY` unless `force`, `FILE_UNWRITABLE`. */
export async function prepareFolder(folder: string, named: string, force: boolean): Promise<void> {
  const entries = await entriesOf(folder, named);
  if (entries.length === 0 || force) return;
  throw new TicketError("FOLDER_NOT_EMPTY", "conflict", `${JSON.stringify(named)} is not empty.`, {
    data: { dir: named, entries: entries.length },
    hint: "Choose another folder. How to write over files of the same names says -h.",
  });
}

/**
 * Writes a file. One that is there is written over with `force` only, and a symbolic link at its name
 * is replaced, never followed.
 *
 * @param named how the user called the path.
 * @throws TicketError `FILE_EXISTS`, `FILE_UNWRITABLE`.
 */
export async function writeNew(
  path: string,
  named: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<void> {
  try {
    if (force) await replaceFile(path, bytes);
    // The flag follows no link, and leaves no moment between looking and writing.
    else await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw fileExists(named);
    throw unwritable(named, error, "Choose another place with --output.");
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/**
 * Writes a file into a folder, whole or not at all. What stands at its name is replaced and never followed, so a symbolic
 * link there can't lead the text out of the folder.
 */
export async function writeInto(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  const draft = join(folder, `.${name}.${process.pid}.new`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw unwritable(path, error, "Files that were written before it are there.");
  }
}
