import type { TicketId } from "../domain/id.ts";
import { ticketPath } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import { log } from "../store/history.ts";
import { entryOf } from "./history.ts";
import type { FieldChange, HistoryEntry } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** A commit that changed a ticket, and what it changed there. */
export interface TicketChange
  extends Pick<HistoryEntry, "commit" | "time" | "actor" | "kind" | "subject" | "batch"> {
  readonly changes: readonly Pick<FieldChange, "field" | "element" | "before" | "after">[];
}

/** Returns what was changed in tickets, the newest first, by id: the history is read once for all of them. */
export async function historyOf(
  { store }: Workspace,
  tip: Oid,
  ids: ReadonlySet<TicketId>,
): Promise<ReadonlyMap<TicketId, readonly TicketChange[]>> {
  const found = new Map<TicketId, TicketChange[]>([...ids].map((id) => [id, []]));
  if (ids.size === 0) return found;
  const among = new Set([...ids].map(ticketPath));
  const asked = { tip, only: undefined, among, limit: undefined, values: true };
  for await (const changes of log(store, asked)) {
    const entry = entryOf(changes, new Map());
    const { commit, time, actor, kind, subject, batch } = entry;
    for (const id of new Set(entry.changes.map((change) => change.id))) {
      const own = entry.changes.filter((change) => change.id === id);
      found.get(id)?.push({
        ...{ commit, time, actor, kind, subject, batch },
        changes: own.map(({ field, element, before, after }) => ({
          ...{ field, element, before, after },
        })),
      });
    }
  }
  return found;
}
