import { TicketError } from "../../base/errors.ts";
import { checkOid } from "../names.ts";
import type { GraphCommit, HistoryQuery, ObjectFormat, Oid } from "../repository.ts";
import { type Commit, type Commits, NewestFirst } from "./commits.ts";
import type { PathsOf } from "./tree-paths.ts";

/** Commits as a walk came by them: those that count, with the parents that it went on to. */
interface Walk {
  readonly commits: Map<Oid, Commit>;
  readonly shown: Set<Oid>;
}

/** Lists commits newest first, children before parents, as `git rev-list --date-order` does. Paths are literal. */
export async function history(
  commits: Commits,
  format: ObjectFormat,
  pathsOf: PathsOf,
  query: HistoryQuery,
): Promise<Oid[]> {
  const { tips, exclude = [], paths = [], limit } = query;
  for (const oid of [...tips, ...exclude]) checkOid(oid, format);
  const bad = paths.find((path) => path === "" || path.includes("\0"));
  if (bad !== undefined) throw badPath(bad);
  if (tips.length === 0 || limit === 0) return [];
  const hidden = await commits.reachable(exclude);
  const walk = await walkFrom(commits, pathsOf, hidden, query);
  const ordered = inOrder(walk.commits).filter((oid) => walk.shown.has(oid));
  return limit === undefined ? ordered : ordered.slice(0, Math.trunc(limit));
}

/** Lists commits with their parents and times. See `GitRepository.graph`. */
export async function graph(
  commits: Commits,
  format: ObjectFormat,
  { tips, exclude = [] }: Pick<HistoryQuery, "tips" | "exclude">,
): Promise<readonly GraphCommit[]> {
  for (const oid of [...tips, ...exclude]) checkOid(oid, format);
  const hidden = await commits.reachable(exclude);
  const found = await commits.reachable(tips, hidden);
  return [...found.values()].map(({ oid, parents, time }) => ({ oid, parents, time }));
}

async function walkFrom(
  commits: Commits,
  pathsOf: PathsOf,
  hidden: ReadonlyMap<Oid, Commit>,
  { tips, paths = [], fullHistory = false }: HistoryQuery,
): Promise<Walk> {
  const found: Walk = { commits: new Map(), shown: new Set() };
  const waiting = [...tips];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    if (hidden.has(oid) || found.commits.has(oid)) continue;
    const commit = await commits.get(oid);
    const step =
      paths.length === 0
        ? { changed: true, parents: commit.parents }
        : await stepAt(commits, pathsOf, hidden, commit, paths, fullHistory);
    found.commits.set(oid, { ...commit, parents: step.parents });
    if (step.changed) found.shown.add(oid);
    waiting.push(...step.parents);
  }
  return found;
}

/**
 * Compares a commit with its parents, as git simplifies histories: one that has the same as a parent is followed to that one
 * alone; a merge is shown where it differs from every parent that counts.
 */
async function stepAt(
  commits: Commits,
  pathsOf: PathsOf,
  hidden: ReadonlyMap<Oid, Commit>,
  commit: Commit,
  paths: readonly string[],
  fullHistory: boolean,
): Promise<{ readonly changed: boolean; readonly parents: readonly Oid[] }> {
  const own = await pathsOf(commit.tree, paths);
  const { parents } = commit;
  if (parents.length === 0) return { changed: own !== (await pathsOf(undefined, paths)), parents };
  const compared: { readonly counts: boolean; readonly same: boolean }[] = [];
  for (const parent of parents) {
    const { tree } = await commits.get(parent);
    const same = own === (await pathsOf(tree, paths));
    const counts = !hidden.has(parent);
    if (same && counts && !fullHistory) return { changed: false, parents: [parent] };
    compared.push({ counts, same });
  }
  const relevant = compared.filter(({ counts }) => counts);
  const judged = relevant.length > 0 ? relevant : compared;
  return { changed: judged.some(({ same }) => !same), parents };
}

/** Orders by time, but no parent before all of its children. */
function inOrder(commits: ReadonlyMap<Oid, Commit>): Oid[] {
  const waitedFor = new Map<Oid, number>();
  const count = (oid: Oid, more: number): number => {
    const left = (waitedFor.get(oid) ?? 0) + more;
    waitedFor.set(oid, left);
    return left;
  };
  for (const { parents } of commits.values()) for (const parent of parents) count(parent, 1);
  const ready = new NewestFirst();
  for (const commit of commits.values()) if (!waitedFor.has(commit.oid)) ready.add(commit);
  const ordered: Oid[] = [];
  for (let commit = ready.take(); commit !== undefined; commit = ready.take()) {
    ordered.push(commit.oid);
    const free = commit.parents.filter((oid) => count(oid, -1) === 0);
    for (const parent of free.map((oid) => commits.get(oid))) if (parent) ready.add(parent);
  }
  return ordered;
}

function badPath(path: string): TicketError {
  return new TicketError("BAD_PATH", "usage", `${JSON.stringify(path)} is not a path in a tree.`, {
    data: { path },
  });
}
