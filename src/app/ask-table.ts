import type { TicketTable } from "../search/cache/table.ts";
import { asksForGraph, type Prepared, someLeaf } from "../search/prepared-query.ts";
import { hasOthers, rowTest } from "../search/row-test.ts";
import type { RowTest, RowWorld } from "../search/row-verdicts.ts";
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

/** Returns what tells which rows have the words that a condition asks for, if it does, and if they are indexed. */
async function textRowsFor(
  { store, repo }: Workspace,
  table: TicketTable,
  where: Prepared,
): Promise<RowWorld["textRows"]> {
  const folder = repo.cacheDir();
  if (folder === undefined || !someLeaf(where, ({ kind }) => kind === "text")) return undefined;
  const { textRows } = await import("../search/text/current-text.ts");
  return textRows({ store, folder, table });
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
  const textRows = await textRowsFor(workspace, table, where);
  return rowTest(where, { table, graph, textRows }, others);
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
