import { anyOf, type Query } from "../search/query.ts";
import type { Prime, PrimeOptions } from "./prime-types.ts";
import { configNow, listTickets } from "./read-head.ts";
import { ready } from "./ready.ts";
import { holderOf } from "./work-result.ts";
import type { Workspace } from "./workspace.ts";

const LIMIT = 8;

const person = (field: string, value: string): Query => ({
  kind: "field",
  field,
  any: [{ op: "is", value }],
});

/** Returns what finds the tickets of somebody: those that they hold, and those that they are to do. */
function mineOf(by: string): Query {
  const held: Query = {
    kind: "and",
    parts: [person("claimed-by", by), { kind: "is", what: "claimed" }],
  };
  return anyOf([held, person("assignee", by)]);
}

/** Sums the tickets up for somebody who begins to work. See `Tickets.prime`. */
export async function prime(
  workspace: Workspace,
  { by, limit = LIMIT }: PrimeOptions,
): Promise<Prime> {
  const whom = await holderOf(workspace, by === undefined ? {} : { by });
  const open = await listTickets(workspace, { limit: 1 });
  const mine = await listTickets(workspace, {
    where: mineOf(whom),
    sort: ["priority", "due"],
    limit,
  });
  const begun = await ready(workspace, { limit });
  const { statuses } = await configNow(workspace);
  return {
    commit: begun.commit,
    by: whom,
    open: open.total,
    statuses: statuses.map(({ name }) => name),
    ready: begun.tickets,
    readyTotal: begun.total,
    waiting: begun.waiting,
    mine: mine.tickets,
    mineTotal: mine.total,
  };
}
