import type { TicketTable } from "../search/cache/table.ts";
import { asksForGraph } from "../search/prepared-query.ts";
import { hasOthers, rowTest } from "../search/row-test.ts";
import type { RowTest } from "../search/row-verdicts.ts";
import { type ReadyQuery, readQuery } from "./read-query.ts";
import type { ListQuery } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Makes a query ready for the rows of a table. @throws TicketError as `readQuery`. */
export async function askTable(
  workspace: Workspace,
  table: TicketTable,
  query: ListQuery,
): Promise<{ readonly ready: ReadyQuery; readonly test: RowTest | undefined }> {
  const { store, repo } = workspace;
  const ready = await readQuery(query, {
    now: store.now(),
    config: table.config,
    me: async () => (await repo.identity("author")).email,
    ticket: async (token) => (await import("./resolve-token.ts")).resolveAt(store, table, token),
  });
  const { where } = ready;
  if (where === undefined) return { ready, test: undefined };
  const graph =
    table.cycles && asksForGraph(where)
      ? await (await import("./cycle-free.ts")).tableGraph(workspace, table)
      : table.numbers("graph");
  const others = hasOthers(where) ? await import("../search/row-conditions.ts") : undefined;
  return { ready, test: rowTest(where, { table, graph }, others) };
}
