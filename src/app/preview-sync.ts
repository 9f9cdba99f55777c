import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { previewJoin } from "../store/join.ts";
import type { Store } from "../store/store.ts";
import type { SyncParts } from "../store/sync.ts";
import { peekTip } from "../store/sync-fetch.ts";
import { checkTip } from "../store/sync-join.ts";
import type { SyncOptions } from "../store/sync-options.ts";
import { changedTickets, findingsOf } from "./sync-report.ts";
import type { RemoteReport } from "./sync-types.ts";
import type { Workspace } from "./workspace.ts";

/** How many commits a remote would get: those that are here, and so many more that the join would make. */
async function wouldSend(
  { repo }: Store,
  head: Oid | undefined,
  tip: Oid | undefined,
  more: number,
): Promise<number> {
  if (head === undefined) return 0;
  const own = await repo.history({ tips: [head], exclude: tip === undefined ? [] : [tip] });
  return own.length + more;
}

/** Tells what a sync would do. Objects are fetched; no ref moves, here or there. */
export async function previewSync(
  { store }: Workspace,
  parts: SyncParts,
  remote: Remote,
  options: SyncOptions,
): Promise<RemoteReport> {
  const head = await store.repo.readRef(store.ref);
  const peeked = await peekTip(store, remote, options.patienceMs);
  const none = { lost: [], suppressed: [], texts: [] };
  const about = { remote: remote.name, before: head ?? null, commit: head ?? null };
  const counts = { joins: [], races: [], unexamined: 0 };
  if (peeked === undefined) {
    const sent = parts.push ? await wouldSend(store, head, undefined, 0) : 0;
    return {
      ...{ ...about, ...counts, ...none, tip: null, kind: "up-to-date", received: 0 },
      ...{ changed: [], joined: [], unreadable: [], sent },
    };
  }
  const tip = peeked.oid;
  const { commits, unreadable } = await checkTip(store, remote, peeked, options);
  const preview = parts.join ? await previewJoin(store, tip) : undefined;
  const { kind = "up-to-date", joined = [], texts = [], sides } = preview ?? {};
  const changed = kind === "fast-forward" ? await changedTickets(store, head, tip) : joined;
  const found =
    sides === undefined
      ? none
      : await findingsOf(store, sides[0].oid, { pairs: [sides], changed: [], texts });
  const own = kind === "joined" ? 1 + Math.min(1, texts.length) : 0;
  const sent = parts.push ? await wouldSend(store, head, tip, own) : 0;
  return {
    ...{ ...about, ...counts, ...found, tip, kind, received: commits.length },
    ...{ changed, joined, unreadable, sent },
  };
}
