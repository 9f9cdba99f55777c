import { valueFault } from "./check-value.ts";
import { parseQuery } from "./parse-query.ts";
import { leavesOf } from "./query.ts";
import { badQuery } from "./query-error.ts";

/** Checks a query as far as it can be without a store. @throws TicketError `BAD_QUERY`. */
export function checkQuery(text: string): void {
  const { where, places } = parseQuery(text);
  for (const { leaf } of where === undefined ? [] : leavesOf(where)) {
    if (leaf.kind !== "field") continue;
    for (const match of leaf.any) {
      const fault = valueFault(leaf.field, match);
      if (fault !== undefined)
        throw badQuery(text, places.get(match) ?? 0, fault.problem, fault.way);
    }
  }
}
