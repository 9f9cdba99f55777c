import { orderCommits } from "../events/order-commits.ts";
import { afterFirst, type Position } from "../events/subscribers/position.ts";
import { findCommit } from "./find-commit.ts";
import { sinceMoment } from "./moment.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Returns where somebody stands who is told of a commit, a batch or a time, and of all that comes after it in the order of events;
 * `beginning` stands for all.
 *
 * @throws TicketError `COMMIT_NOT_FOUND`.
 */
export async function positionAt({ repo, store }: Workspace, from: string): Promise<Position> {
  const head = await repo.readRef(store.ref);
  if (from === "beginning" || head === undefined) return { heads: [], within: null };
  const commits = orderCommits(await repo.graph({ tips: [head] }));
  const time = sinceMoment(from, store.now());
  if (time !== undefined) {
    const at = commits.findIndex((commit) => commit.time * 1000 >= time);
    return afterFirst(commits, at < 0 ? commits.length : at);
  }
  const oid = await findCommit(store, head, from);
  const at = commits.findIndex((commit) => commit.oid === oid);
  if (at < 0) return { heads: [head], within: null };
  return afterFirst(commits, at);
}
