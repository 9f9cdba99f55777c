import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseCommit } from "../objects.ts";
import type { GraphCommit, HistoryQuery, Oid, ReadResult } from "../repository.ts";
import type { NativeContext } from "./context.ts";

/** Longer ones are left to git, whose start they are worth. */
const LONGEST = 24;
/** Largest commit that is looked at here, in bytes. */
const LARGEST = 1 << 20;

/** Reads an object without a process; undefined: only git can tell. */
export type ReadHere = (oid: Oid, maxBytes: number) => ReadResult | undefined;

/** Returns what a commit that is here descends from. */
export function commitHere(read: ReadHere, oid: Oid): GraphCommit | undefined {
  const found = read(oid, LARGEST);
  if (found?.kind !== "object" || found.type !== "commit") return undefined;
  try {
    const { parents, committer } = parseCommit(found.data);
    return { oid, parents, time: committer.time };
  } catch {
    return undefined;
  }
}

/** In a shallow clone commits say parents that are not to be looked for. gitrepository-layout(5). */
const isShallow = ({ commonDir }: NativeContext): boolean => existsSync(join(commonDir, "shallow"));

/**
 * Returns the commits between two, newest first, where each has one parent and they are few: what an everyday question about
 * the newest changes needs, without a process. Undefined: git has to be asked.
 */
export function shortChain(
  context: NativeContext,
  read: ReadHere,
  { tips, exclude = [] }: Pick<HistoryQuery, "tips" | "exclude">,
): readonly GraphCommit[] | undefined {
  const [tip, ...others] = tips;
  const [end, ...more] = exclude;
  if (tip === undefined || end === undefined || others.length + more.length > 0) return undefined;
  if (isShallow(context)) return undefined;
  const chain: GraphCommit[] = [];
  for (let oid = tip; oid !== end; ) {
    const commit = chain.length < LONGEST ? commitHere(read, oid) : undefined;
    const [parent] = commit?.parents ?? [];
    if (commit === undefined || parent === undefined || commit.parents.length > 1) return undefined;
    chain.push(commit);
    oid = parent;
  }
  return chain;
}
