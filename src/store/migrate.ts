import { latestStamp, SCHEMA } from "../domain/document.ts";
import { laterStamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { type Backup, dropBackup, keepBackup } from "./backup.ts";
import { type FoundOlder, findOlder, type OlderDocument } from "./find-older.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import { type Head, headToWrite } from "./head-to-write.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { requireHead } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { filesOf, type Prepared, prepareCommit, publish } from "./write.ts";

export interface Migration extends FoundOlder {
  /** Undefined: nothing was written. */
  readonly commit: Oid | undefined;
  readonly backup: Backup | undefined;
}

/** Builds the commit: every clone that migrates this head makes the same one, as with joins. */
function prepareMigration(
  store: Store,
  head: Head,
  older: readonly OlderDocument[],
): Promise<Prepared | undefined> {
  let { clock = "" } = head.trailers ?? {};
  for (const { document } of older)
    if (!document.purged) clock = laterStamp(clock, latestStamp(document));
  const count = `${older.length} document${older.length === 1 ? "" : "s"}`;
  const subject = `Write ${count} in format ${SCHEMA}`;
  const message = renderMessage(subject, { clock, migrates: String(SCHEMA) });
  const time = head.data?.committer.time ?? 0;
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [head.commit], message, time, sign: false, ...identity };
  return prepareCommit(store, head, filesOf(older.map(({ document }) => document)), text);
}

/** Publishes it, with a backup of what stood before; where that fails, the backup goes again. */
async function publishWithBackup(
  store: Store,
  head: Head,
  prepared: Prepared,
): Promise<Backup | "lost"> {
  const backup = await keepBackup(store, head.commit, "migrate");
  let moved = false;
  try {
    moved = (await publish(store, prepared, head.commit, "ticket: migrate")) === "updated";
    return moved ? backup : "lost";
  } finally {
    if (!moved) await dropBackup(store, backup);
  }
}

async function attempt(store: Store, dryRun: boolean): Promise<Attempt<Migration>> {
  const head = dryRun ? await requireHead(store) : await headToWrite(store);
  const found = await findOlder(store, head);
  const nothing = { commit: undefined, backup: undefined, ...found };
  if (dryRun || found.older.length === 0) return { kind: "done", value: nothing };
  const prepared = await prepareMigration(store, head, found.older);
  if (prepared === undefined) return { kind: "done", value: nothing };
  const backup = await publishWithBackup(store, head, prepared);
  if (backup === "lost") return { kind: "lost" };
  return { kind: "done", value: { commit: prepared.oid, backup, ...found } };
}

/**
 * Writes every document of an older format at the head in today's, in one commit, and keeps the head before it under a
 * backup ref. No value and no stamp changes, so it may be done in every clone by itself.
 *
 * @throws TicketError `NO_TICKETS`, `NEWER_FORMAT`, `STORE_BUSY`.
 */
export async function migrateStore(store: Store, dryRun: boolean): Promise<Migration> {
  if (!dryRun) return untilPublished(store, () => attempt(store, false));
  const planned = await attempt(store, true);
  if (planned.kind === "lost") throw new Error("a dry run has no race");
  return planned.value;
}
