import type { SavedView } from "../domain/view.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { ListQuery } from "./reading-types.ts";

/** Returns what a view asks for, narrowed by the words of a further query, whose order wins. */
export function viewQuery({ query, sort }: SavedView, more: string): ListQuery {
  const order = parseQuery(more).sort ?? parseQuery(query).sort ?? sort;
  return { query: `${query} ${more}`.trim(), sort: order };
}
