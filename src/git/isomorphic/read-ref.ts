import { join } from "node:path";
import { checkRef, validRef } from "../names.ts";
import type { Oid } from "../repository.ts";
import type { IsomorphicContext } from "./context.ts";
import { isName, readPackedRef, refBroken } from "./packed-refs.ts";

export type RefReading = Pick<IsomorphicContext, "files" | "commonDir" | "gitDir" | "objectFormat">;

const DEEPEST_SYMREF = 5;
/** Refs that each worktree has for itself. */
const PER_WORKTREE = /^refs\/(?:worktree|bisect|rewritten)\//;

/** A ref that is no symbolic one, and what it points to. */
export interface ReadRef {
  readonly name: string;
  readonly oid: Oid | undefined;
}

/**
 * Follows a ref to the one that holds an oid, or that there is none of yet.
 *
 * Loose file first, then packed-refs: git writes the packed file before it removes the loose one, so in this order a
 * ref that is being packed is never missed.
 *
 * @throws TicketError `REF_BROKEN`.
 */
export async function followRef(context: RefReading, ref: string): Promise<ReadRef> {
  let name = checkRef(ref);
  for (let depth = 0; depth < DEEPEST_SYMREF; depth++) {
    const text = (await context.files.read(refPath(context, name)))?.toString("latin1");
    if (text === undefined) return { name, oid: await readPackedRef(context, name) };
    const oid = text.trimEnd();
    if (isName(oid, context.objectFormat)) return { name, oid };
    const target = /^ref: *(\S+)\s*$/.exec(text)?.[1];
    if (target === undefined || !validRef(target)) throw refBroken(ref, "it names no object");
    name = target;
  }
  throw refBroken(ref, "it names refs without an end");
}

/** Returns what the ref points to. */
export async function readRef(context: RefReading, ref: string): Promise<Oid | undefined> {
  return (await followRef(context, ref)).oid;
}

/** Returns the path of the ref's loose file. */
export function refPath({ gitDir, commonDir }: RefReading, ref: string): string {
  return join(PER_WORKTREE.test(ref) ? gitDir : commonDir, ref);
}
