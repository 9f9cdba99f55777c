import { dirname, join } from "node:path";
import { checkOid, zeroOid } from "../names.ts";
import type { CommitIdentity, Oid, RefUpdate } from "../repository.ts";
import type { IsomorphicContext } from "./context.ts";
import { gitWouldFail, systemFailure, unsupported } from "./errors.ts";
import { expandPath } from "./expand-path.ts";
import type { ObjectFiles } from "./object-files.ts";
import { listPackedRefs, packedRefsPath, readPackedRefs, withoutRef } from "./packed-refs.ts";
import { followRef, refPath } from "./read-ref.ts";
import { type HeldLock, inTheWay, takeLock } from "./ref-lock.ts";
import { appendReflog, dropReflog, removeEmpty, removeFoldersAbove } from "./reflog.ts";

/** What a ref is moved with. */
export interface Moving {
  readonly context: IsomorphicContext;
  readonly objects: ObjectFiles;
  /** Who stands in the reflog. */
  readonly committer: () => Promise<CommitIdentity>;
}

/**
 * Moves the ref in git's own protocol: `<ref>.lock`, made by whoever comes first; under it the old value is compared, the reflog
 * written, and the lock renamed to the ref. So native git and we exclude each other.
 *
 * @throws TicketError `REF_LOCKED`, `STORE_WRITE_FAILED`, `ENGINE_UNSUPPORTED` where a hook wants a say.
 */
export async function compareAndSwapRef(
  moving: Moving,
  update: RefUpdate,
): Promise<"updated" | "lost"> {
  const { context } = moving;
  const { next, expected } = update;
  for (const oid of [next, expected]) if (oid !== undefined) checkOid(oid, context.objectFormat);
  const { name, oid } = await followRef(context, update.ref);
  if (oid !== expected) return "lost";
  if (next === expected) return "updated";
  await checkMove(moving, name, update);
  const change =
    next === undefined
      ? () => remove(context, name)
      : await replacing(moving, { ...update, ref: name, next });
  try {
    return await underLock(context, { ...update, ref: name }, change);
  } catch (error) {
    throw systemFailure(error) ?? error;
  }
}

/** Looks at everything that forbids the move, whoever else may be moving the ref. */
async function checkMove({ context, objects }: Moving, ref: string, { next, expected }: RefUpdate) {
  if (next !== undefined && !(await objects.has(next)))
    throw gitWouldFail("update-ref", `the object ${next} is not there`);
  if (next !== undefined && expected === undefined) await checkNames(context, ref);
  await checkHook(context);
}

/** Makes the change while nobody else can move the ref, if it still is where it is expected. */
async function underLock(
  context: IsomorphicContext,
  { ref, next, expected }: RefUpdate,
  change: () => Promise<void>,
): Promise<"updated" | "lost"> {
  const { files, house, commonDir } = context;
  const path = `${refPath(context, ref)}.lock`;
  const content = next === undefined ? "" : `${next}\n`;
  const isLost = async () => (await followRef(context, ref)).oid !== expected;
  const note = house.openNote(path, next ?? zeroOid(context.objectFormat));
  let lock: HeldLock | undefined;
  try {
    lock = await takeLock(context, { path, content, ref }, isLost);
    if (lock === undefined || (await isLost())) return "lost";
    await change();
    // As a ref it is a lock no more; what has its name now is another writer's.
    if (next !== undefined) lock = undefined;
  } finally {
    await lock?.release();
    note.remove();
  }
  if (next === undefined) await removeFoldersAbove(files, commonDir, ref);
  return "updated";
}

/** Returns what makes the lock the ref. Who stands in the reflog is found out before anything is locked. */
async function replacing(moving: Moving, update: RefUpdate & { readonly next: Oid }) {
  const committer = await moving.committer();
  return () => replace(moving.context, committer, update);
}

/** The lock becomes the ref. The reflog comes first, as git does it: a move that nobody can take back later is in no reflog. */
async function replace(
  context: IsomorphicContext,
  committer: CommitIdentity,
  { ref, next, expected, message }: RefUpdate & { readonly next: Oid },
): Promise<void> {
  const { files } = context;
  const path = refPath(context, ref);
  // An empty folder of that name is legal: git removes it when the ref is made.
  if ((await files.look(path))?.isDirectory() && !(await removeEmpty(files, path)))
    throw inTheWay(ref);
  await appendReflog(context, committer, { ref, from: expected, to: next, message });
  await files.rename(`${path}.lock`, path);
  await files.syncFolder(dirname(path));
}

/** First the packed value, then the loose one, so that nobody sees an old value in between. */
async function remove(context: IsomorphicContext, ref: string): Promise<void> {
  const path = refPath(context, ref);
  const { files, commonDir } = context;
  const packed = packedRefsPath(commonDir);
  const lock = { path: `${packed}.lock`, content: "", ref };
  const held = await takeLock(context, lock, async () => false);
  try {
    const before = await readPackedRefs(context);
    const after = withoutRef(before, ref);
    if (after !== before) {
      await files.remove(`${packed}.new`);
      await files.create(`${packed}.new`, Buffer.from(after, "latin1"));
      await files.rename(`${packed}.new`, packed);
    }
    await dropReflog(context, ref);
    await files.remove(path);
    await files.syncFolder(dirname(path));
  } finally {
    await held?.release();
  }
}

/** No two refs may be so that one's name is a folder of the other's. Loose ones the file system tells apart by itself. */
async function checkNames(context: IsomorphicContext, ref: string): Promise<void> {
  const names = (await listPackedRefs(context)).map((entry) => entry.ref);
  if (names.some((name) => name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`)))
    throw inTheWay(ref);
}

/** A hook that may refuse to move a ref can't be run here, and must not be passed by. */
async function checkHook(context: IsomorphicContext): Promise<void> {
  const { files, commonDir, base, config, env } = context;
  const given = (await config()).get("core.hooksPath");
  const folder = expandPath(given ?? join(commonDir, "hooks"), env["HOME"], base);
  const hook = join(folder ?? String(given), "reference-transaction");
  const stats = folder === undefined ? undefined : await files.stat(hook);
  if (folder === undefined || (stats?.isFile() && (stats.mode & 0o111) !== 0))
    throw unsupported("hook", "running the reference-transaction hook of this repository", {
      hook,
    });
}
