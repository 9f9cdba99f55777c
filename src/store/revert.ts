import { commitTime } from "../base/clock.ts";
import { TicketError } from "../base/errors.ts";
import { laterStamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { adoptedHead } from "./adopted-head.ts";
import { type LostValue, lostValues } from "./lost-values.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { type Commit, readCommits, snapshotAt } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { oneLine, renderMessage, subjectOf } from "./trailers.ts";
import { type KeptOf, undoBatch } from "./undo-batch.ts";
import { type FileContent, filesOf, prepareCommit, publish } from "./write.ts";

export interface RevertOptions {
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface RevertOutcome {
  /** `undefined`: nothing was left to take back. */
  readonly commit: Oid | undefined;
  readonly target: Commit;
  readonly changed: readonly string[];
  readonly kept: readonly KeptOf[];
  /** Concurrent values that had lost to the batch, and that do not come back by themselves. */
  readonly lost: readonly LostValue[];
}

/** Checks that a commit is one that can be taken back. @throws TicketError `NOT_A_BATCH`. */
export function checkRevertable(commit: Commit): void {
  const refuse = (what: string, hint: string): TicketError =>
    new TicketError("NOT_A_BATCH", "conflict", `Commit ${commit.oid.slice(0, 12)} ${what}.`, {
      data: { commit: commit.oid },
      hint,
    });
  if (commit.data.parents.length > 1)
    throw refuse(
      "joins two histories",
      "Revert the batches that it brought one by one: git ticket log",
    );
  if (commit.trailers.adopts !== undefined)
    throw refuse(
      "only gives stamps to another tool's commit",
      "Change the tickets back with a batch of your own.",
    );
  if (commit.trailers.migrates !== undefined)
    throw refuse(
      "only writes documents in a newer format",
      "Nothing that it wrote says anything else. What stood before is kept: git for-each-ref refs/tickets-backup",
    );
  if (commit.data.parents.length === 0)
    throw refuse(
      "began the tickets",
      "How to take the tickets out of the repository: git ticket deinit -h",
    );
  if (commit.trailers.clock === undefined)
    throw refuse("was not made by git ticket", "Change the tickets back with a batch of your own.");
}

function notOfThese(commit: Oid): TicketError {
  const message = `Commit ${commit.slice(0, 12)} is not in the history of these tickets.`;
  return new TicketError("NOT_A_BATCH", "conflict", message, {
    data: { commit },
    hint: "To see all batches: git ticket log",
  });
}

async function attemptRevert(
  store: Store,
  target: Commit,
  options: RevertOptions,
): Promise<Attempt<RevertOutcome>> {
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const head = (await adoptedHead(store)) ?? "";
  if (!(await store.repo.isAncestor(target.oid, head))) throw notOfThese(target.oid);
  const snapshot = { ...(await snapshotAt(store, head)), commit: head };
  const undone = await undoBatch(store, snapshot, target, options.force);
  const { documents, kept, stamp } = undone;
  const lost = await lostValues(store, undone.since, undone.taken);
  const result = { commit: undefined, target, changed: documents.map((d) => d.name), kept, lost };
  if (documents.length === 0 || options.dryRun) return { kind: "done", value: result };
  const subject = `Revert "${oneLine(subjectOf(target.data.message)).slice(0, 150)}"`;
  const message = renderMessage(subject, {
    batch: stamp,
    actor: author.email,
    clock: laterStamp(snapshot.trailers?.clock, stamp),
    reverts: target.oid,
  });
  const time = commitTime(store.now);
  const text = { parents: [head], message, author, committer, time, sign: true };
  const files = new Map<string, FileContent>([...filesOf(documents), ...undone.attachments]);
  const prepared = await prepareCommit(store, snapshot, files, text);
  if (prepared === undefined) return { kind: "done", value: result };
  const swap = await publish(store, prepared, head, `ticket: ${subject}`);
  return swap === "lost"
    ? { kind: "lost" }
    : { kind: "done", value: { ...result, commit: prepared.oid } };
}

/**
 * Takes a batch back with a new commit: what was changed later stays and is reported.
 *
 * @throws TicketError `NOT_A_BATCH`, `REVERT_CYCLE`, `STORE_BUSY`.
 */
export async function revertCommit(
  store: Store,
  oid: Oid,
  options: RevertOptions,
): Promise<RevertOutcome> {
  const [target] = await readCommits(store, [oid]);
  if (target === undefined) throw new Error("no commit");
  checkRevertable(target);
  return untilPublished(store, () => attemptRevert(store, target, options));
}
