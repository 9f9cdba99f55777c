import type { ListedTicket } from "../../app/tickets.ts";

/** Returns a status as people see it: one that the settings lack is marked. */
export function statusForPeople({
  category,
  status,
}: Pick<ListedTicket, "category" | "status">): string {
  return category === "unknown" ? `unknown:${status}` : status;
}

/** Returns tickets as people see them. */
export function forPeople<T extends Pick<ListedTicket, "category" | "status">>(
  tickets: readonly T[],
): readonly T[] {
  return tickets.map((t) => (t.category === "unknown" ? { ...t, status: statusForPeople(t) } : t));
}
