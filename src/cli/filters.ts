import type { ListQuery } from "../app/tickets.ts";
import type { Call } from "./command.ts";

const LISTS = [
  "status",
  "type",
  "priority",
  "assignee",
  "label",
  "milestone",
  "text",
  "sort",
] as const;

/** Returns the query that the filter options, and the words after the command, ask for. */
export function listQuery(call: Call, query = ""): ListQuery {
  const lists = LISTS.map((name) => [name, call.list(name)] as const).filter(
    ([, v]) => v.length > 0,
  );
  const [parent, limit] = [call.text("parent"), call.number("limit")];
  return {
    ...Object.fromEntries(lists),
    ...(parent === undefined ? {} : { parent }),
    ...(limit === undefined ? {} : { limit }),
    ...(query.trim() === "" ? {} : { query }),
    ...(call.flag("all") ? { all: true } : {}),
    ...(call.flag("deleted") ? { deleted: true } : {}),
  };
}
