import { isTicketError } from "../base/errors.ts";
import { sectionOf, subscriberNames } from "../events/subscribers/subscriber.ts";
import { ASIDE, SEEN, TRACKING } from "../git/remotes.ts";
import type { ConfigEdit, Oid, Trace } from "../git/repository.ts";
import { isCacheFile } from "../search/cache/cache-names.ts";
import { BACKUPS } from "../store/backup.ts";
import { backupsOf, copiesOf, dropTickets, trackingOf } from "../store/drop-tickets.ts";
import { snapshotAt } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { walkTree } from "../store/walk.ts";
import type { DeinitOptions, DeinitResult } from "./deinit-types.ts";
import type { Workspace } from "./workspace.ts";

/** Takes away what one room put into the repository, or only tells; `dropped` are refs whose empty folders go too. */
type Sweep = (
  workspace: Workspace,
  dryRun: boolean,
  dropped: readonly string[],
) => Promise<readonly Trace[]>;

/**
 * What each room put into a repository beside refs: one entry a room. Git's comes last, for its folders hold what others
 * put there.
 */
const ROOMS: readonly Sweep[] = [
  async ({ repo }, dryRun) => {
    // Before what is known of them: who is configured would be told from now on again.
    const names = subscriberNames(await repo.localConfig());
    const drop = names.map((name): ConfigEdit => ({ kind: "drop", section: sectionOf(name) }));
    if (!dryRun && drop.length > 0) await repo.editConfig(drop);
    return names.map((name) => ({ what: `subscriber ${name}`, path: "config", stays: undefined }));
  },
  async (workspace, dryRun) =>
    (await import("./hooks/sweep-hooks.ts")).sweepHooks(workspace, dryRun),
  ({ repo, store }, dryRun, dropped) =>
    repo.sweep({
      dryRun,
      refs: [store.ref, `${BACKUPS}any`, ...dropped],
      isCached: isCacheFile,
    }),
];

/** Counts tickets, deleted ones too. */
async function countTickets(store: Store, head: Oid): Promise<number> {
  const { root } = await snapshotAt(store, head);
  const { files } = await walkTree(store, root, "tickets");
  return files.length;
}

/** Returns what is asked for, or something else where the store is damaged: just then somebody may want it away. */
async function readable<T, E>(asked: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await asked;
  } catch (error) {
    if (isTicketError(error)) return otherwise;
    throw error;
  }
}

/** Takes git ticket out of the repository. See `Tickets.deinit`. */
export async function deinit(
  workspace: Workspace,
  { purgeRef = false, head: wanted, dryRun = false }: DeinitOptions,
): Promise<DeinitResult> {
  const { repo, store } = workspace;
  const head = await repo.readRef(store.ref);
  const about = {
    dir: repo.commonDir,
    ref: store.ref,
    head: head ?? null,
    tickets: head === undefined ? 0 : await readable(countTickets(store, head), null),
    copies: head === undefined ? [] : await readable(copiesOf(store, head), []),
  };
  const backups = await backupsOf(store);
  const tracking = await trackingOf(store);
  const others = [...backups, ...tracking];
  const purged = purgeRef && (head !== undefined || others.length > 0);
  if (purged && !dryRun)
    await dropTickets(store, wanted === undefined ? head : (wanted ?? undefined), others);
  const traces: Trace[] = [];
  const dropped = [...others.map(({ ref }) => ref), `${TRACKING}any`, `${SEEN}any`, `${ASIDE}any`];
  for (const sweep of ROOMS) traces.push(...(await sweep(workspace, dryRun, dropped)));
  return {
    ...about,
    backups: backups.map(({ ref, oid }) => ({ ref, commit: oid })),
    tracking: tracking.map(({ ref, oid }) => ({ ref, commit: oid })),
    purged,
    removed: traces.flatMap(({ what, path, stays }) => (stays ? [] : [{ what, path }])),
    left: traces.flatMap(({ what, path, stays }) => (stays ? [{ what, path, why: stays }] : [])),
  };
}
