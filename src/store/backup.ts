import { TicketError } from "../base/errors.ts";
import type { Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";

/** Where backups stand: beside the tickets, so that nothing takes one for tickets, fetches it or pushes it. */
export const BACKUPS = "refs/tickets-backup/";

/** A ref that keeps a commit of tickets as it was before something. */
export interface Backup {
  readonly ref: string;
  readonly commit: Oid;
}

/** Backups of one second that are told apart. */
const MOST = 100;

/** Returns a time as a part of a ref's name, which may hold no colon: `20261124T021500Z`. */
const timeName = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Keeps a commit under a name that tells when, and before what. */
export async function keepBackup(store: Store, commit: Oid, before: string): Promise<Backup> {
  const name = `${BACKUPS}${timeName(store.now())}-before-${before}`;
  for (let n = 1; n <= MOST; n++) {
    const ref = n === 1 ? name : `${name}-${n}`;
    const update = { ref, next: commit, expected: undefined, message: `ticket: before ${before}` };
    if ((await store.repo.compareAndSwapRef(update)) === "updated") return { ref, commit };
  }
  throw new TicketError("STORE_BUSY", "conflict", "Other writers kept being faster.", {
    data: { ref: name, attempts: MOST },
    hint: "Nothing was written. Run the command again.",
    retryable: true,
  });
}

/** Takes back a backup that nothing came after. */
export async function dropBackup(store: Store, { ref, commit }: Backup): Promise<void> {
  const update = { ref, next: undefined, expected: commit, message: "ticket: nothing came of it" };
  await store.repo.compareAndSwapRef(update);
}
