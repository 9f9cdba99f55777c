import type { ToolAnswer } from "../tool.ts";

/** A listing of which `offset + limit` tickets were asked for. */
interface Listed {
  readonly tickets: readonly object[];
  readonly total: number;
}

/** Returns the part of a listing from `offset` on; `next` is where the rest begins, or null. */
export function pageOf(kind: string, listing: Listed, offset: number): ToolAnswer {
  const { tickets, total } = listing;
  const end = tickets.length;
  const next = end < total && end > offset ? end : null;
  const document = { ...listing, tickets: tickets.slice(offset), next };
  return { kind, document, fit: { list: "tickets", offset } };
}
