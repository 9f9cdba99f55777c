import type { Oid } from "../git/repository.ts";
import type { Store } from "../store/store.ts";
import type { SyncOutcome } from "../store/sync.ts";
import { textsAmong } from "../store/texts-among.ts";
import { changedTickets, findingsOf, joinsAmong, MOST_JOINS } from "./sync-report.ts";
import type { RemoteReport } from "./sync-types.ts";

/** What a sync changed here, as its report says it. */
export type Changes = Pick<
  RemoteReport,
  "changed" | "joined" | "joins" | "unexamined" | "lost" | "suppressed" | "texts"
>;

/** Returns what a sync changed here. Apart from the rest, since most syncs change nothing. */
export async function changesOf(
  store: Store,
  { before, after, joins, received }: SyncOutcome & { readonly after: Oid },
): Promise<Changes> {
  const made = joins.flatMap((j) => j.join ?? []);
  const changed = await changedTickets(store, before, after);
  // Whoever has the tickets for the first time has lost nothing.
  const arrived = before === undefined ? [] : received;
  const { pairs, left } = await joinsAmong(store, [...made.toReversed(), ...arrived]);
  const ours = joins.flatMap((j) => (j.texts.length > 0 ? [j.commit] : []));
  const texts = await textsAmong(store, after, [...ours, ...arrived], MOST_JOINS);
  const findings = await findingsOf(store, after, { pairs, changed, texts });
  const joined = [...new Set(joins.flatMap((j) => j.joined))];
  return { changed, joined, joins: made, unexamined: left, ...findings };
}
