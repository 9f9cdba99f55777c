import type { ReadyQuery } from "./read-query.ts";
import type { ListQuery } from "./tickets.ts";

const CONDITIONS = [
  ...(["status", "type", "priority", "assignee", "label", "milestone"] as const),
  ...(["text", "parent", "query", "where", "deleted"] as const),
] as const;

/** Returns a query that has no conditions: nothing of the language is needed for it. `undefined`: it has some. */
export function plainQuery(query: ListQuery): ReadyQuery | undefined {
  if (CONDITIONS.some((name) => query[name] !== undefined)) return undefined;
  const { all = false, sort = [], limit = 0 } = query;
  return { scope: { closed: all, deleted: false }, where: undefined, sort, limit, personal: false };
}
