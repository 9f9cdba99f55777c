import type { TicketTable } from "../search/cache/table.ts";
import { asksForGraph, type Prepared } from "../search/prepared-query.ts";
import { hasOthers, rowTest } from "../search/row-test.ts";
import type { RowTest } from "../search/row-verdicts.ts";
import { type ReadyQuery, readQuery } from "./read-query.ts";
import type { ListQuery } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Makes a query ready that is answered from a table. @throws TicketError as `readQuery`. */
export function readyFor(
  { store, repo }: Workspace,
  table: TicketTable,
  query: ListQuery,
): Promise<ReadyQuery> {
  return readQuery(query, {
    now: store.now(),
    config: table.config,
    me: async () => (await repo.identity("author")).email,
    ticket: async (token) => (await import("./resolve-token.ts")).resolveAt(store, table, token),
  });
}

/** Returns what judges the rows of a table by a condition. */
export async function tableTest(
  workspace: Workspace,
  table: TicketTable,
  where: Prepared,
): Promise<RowTest> {
  const graph =
    table.cycles && asksForGraph(where)
      ? await (await import("./cycle-free.ts")).tableGraph(workspace, table)
      : table.numbers("graph");
  const others = hasOthers(where) ? await import("../search/row-conditions.ts") : undefined;
  return rowTest(where, { table, graph }, others);
}

/** Makes a query ready for the rows of a table. @throws TicketError as `readQuery`. */
export async function askTable(
  workspace: Workspace,
  table: TicketTable,
  query: ListQuery,
): Promise<{ readonly ready: ReadyQuery; readonly test: RowTest | undefined }> {
  const ready = await readyFor(workspace, table, query);
  const { where } = ready;
  const test = where === undefined ? undefined : await tableTest(workspace, table, where);
  return { ready, test };
}
