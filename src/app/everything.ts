import type { ListQuery } from "./reading-types.ts";

/** Returns a query of what is to be taken elsewhere: closed tickets too, and by id where it says nothing of the order. */
export function everything(query: ListQuery): ListQuery {
  const { query: texts = [] } = query;
  // What stands later wins.
  return {
    all: true,
    ...query,
    query: ["sort:id", ...(typeof texts === "string" ? [texts] : texts)],
  };
}
