import type { SavedView } from "../domain/view.ts";
import type { ListQuery } from "./reading-types.ts";

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** Returns what a view asks for, narrowed by the words of a further query, whose order and limit win. */
export function viewQuery({ query, sort }: SavedView, more: string): ListQuery {
  // The view's own order stands first: what its query says of the order comes later, and wins.
  const order = sort.length === 0 ? "" : `sort:${sort.map(quoted).join(",")}`;
  return { query: [order, query, more].filter((text) => text.trim() !== "") };
}
