import { dirname, join } from "node:path";
import { checkOid, zeroOid } from "../names.ts";
import { plainWords } from "../native/git-errors.ts";
import type { CommitIdentity, Oid } from "../repository.ts";
import type { IsomorphicContext } from "./context.ts";
import { codeOf } from "./files.ts";

/** A move of a ref, to be written down. */
export interface Move {
  readonly ref: string;
  readonly from: Oid | undefined;
  readonly to: Oid;
  readonly message: string;
}

const pathOf = (commonDir: string, ref: string): string => join(commonDir, "logs", ref);

/** Adds a line to the reflog of a ref, as `git update-ref --create-reflog` does. */
export async function appendReflog(
  { files, commonDir, objectFormat, now }: IsomorphicContext,
  { name, email }: CommitIdentity,
  { ref, from, to, message }: Move,
): Promise<void> {
  const old = from ?? zeroOid(objectFormat);
  const when = `${Math.floor(now() / 1000)} ${zoneAt(now())}`;
  const words = plainWords(message) || "ticket";
  const line = `${old} ${checkOid(to, objectFormat)} ${name} <${email}> ${when}\t${words}\n`;
  const path = pathOf(commonDir, ref);
  for (let tries = 0; ; tries++) {
    try {
      return await files.append(path, line);
    } catch (error) {
      const code = codeOf(error);
      // Folders that refs of old have left, or none yet.
      const mended = code === "EISDIR" ? await removeEmpty(files, path) : code === "ENOENT";
      if (!mended || tries > 10) throw error;
      await files.makeFolder(dirname(path));
    }
  }
}

/** Removes the reflog of a ref that is gone. */
export async function dropReflog(
  { files, commonDir }: IsomorphicContext,
  ref: string,
): Promise<void> {
  await files.remove(pathOf(commonDir, ref));
  await removeFoldersAbove(files, commonDir, `logs/${ref}`);
}

/** Removes a folder in which there are only empty ones; tells whether it is gone. */
export async function removeEmpty(
  files: IsomorphicContext["files"],
  path: string,
): Promise<boolean> {
  for (const name of await files.list(path)) {
    const inside = join(path, name);
    if (!(await files.look(inside))?.isDirectory() || !(await removeEmpty(files, inside)))
      return false;
  }
  return files.removeFolder(path);
}

/** Removes the folders of a ref or a reflog that is gone, as long as nothing is in them; `refs/<one>` stays, as git leaves it. */
export async function removeFoldersAbove(
  files: IsomorphicContext["files"],
  commonDir: string,
  path: string,
): Promise<void> {
  let folder = dirname(path);
  const least = path.startsWith("logs/") ? 3 : 2;
  while (folder.split("/").length > least && (await files.removeFolder(join(commonDir, folder))))
    folder = dirname(folder);
}

/** Returns the local time zone at a moment, as `+0130`. */
function zoneAt(time: number): string {
  const minutes = -new Date(time).getTimezoneOffset();
  const size = Math.abs(minutes);
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(size / 60))}${pad(size % 60)}`;
}
