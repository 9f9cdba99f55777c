import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import { claimOf } from "./next.ts";
import { chooser } from "./ready.ts";
import type { ClaimOptions, ListedTicket } from "./tickets.ts";
import type { View } from "./view.ts";
import { placeOf, workAt } from "./work-at.ts";
import { work } from "./work-result.ts";
import type { Workspace } from "./workspace.ts";

/** What one worker wants: to report a ticket, to have the next one, or both. */
export interface WorkerWish {
  readonly by: string;
  readonly report:
    | { readonly id: TicketId; readonly lease: string; readonly result: string | undefined }
    | undefined;
  readonly takesNext: boolean;
}

/** Returns so many tickets that can be begun once some are closed, the first one first. */
async function readyIds(
  workspace: Workspace,
  view: View,
  query: string | undefined,
  closing: readonly TicketId[],
  count: number,
): Promise<readonly TicketId[]> {
  if (count === 0) return [];
  const choice = await chooser(workspace, count, closing);
  return workAt(workspace, placeOf(view), query, (source) =>
    choice(source).candidates.map(({ n }) => source.work.idOf(n)),
  );
}

function reportOf({ report }: WorkerWish): readonly Operation[] {
  if (report === undefined) return [];
  const { id, lease, result } = report;
  const said = result === undefined || result.trim() === "" ? [] : [result];
  return [
    ...said.map((body): Operation => ({ op: "comment", id, body, ifLease: lease })),
    { op: "close", id, ifLease: lease },
    { op: "release", id, ifLease: lease },
  ];
}

/** Does what several workers want in one commit, and returns the ticket that each gets. @throws TicketError as `done` and `next`. */
export async function workMany(
  workspace: Workspace,
  wishes: readonly WorkerWish[],
  how: Pick<ClaimOptions, "seconds" | "confirm"> & { readonly query?: string },
): Promise<readonly (ListedTicket | null)[]> {
  const { query, confirm } = how;
  let given = new Map<WorkerWish, TicketId>();
  const result = await work(
    workspace,
    async (view) => {
      const closing = wishes.flatMap(({ report }) => report?.id ?? []);
      const wanting = wishes.filter(({ takesNext }) => takesNext);
      const ids = await readyIds(workspace, view, query, closing, wanting.length);
      given = new Map(ids.flatMap((id, i) => (wanting[i] ? [[wanting[i], id] as const] : [])));
      const claims = [...given].map(([{ by }, id]) => claimOf(id, by, how));
      return { operations: [...wishes.flatMap(reportOf), ...claims] };
    },
    confirm === undefined ? {} : { confirm },
  );
  const taken = new Map(result.tickets.map((ticket) => [ticket.id, ticket]));
  return wishes.map((wish) => taken.get(given.get(wish) ?? "") ?? null);
}
