import type { ListQuery, Tickets } from "../app/tickets.ts";
import { escapeLine } from "./render/escape.ts";
import type { Streams } from "./streams.ts";

/** Tells of files of the tickets ref that could not be read as a ticket. */
export function warnOfProblems(
  problems: readonly { readonly path: string; readonly problem: string }[],
  io: Streams,
): void {
  for (const { path, problem } of problems)
    io.err(`warning: ${escapeLine(path)} ${escapeLine(problem)}\n`);
}

const VALUES = ["status", "type", "priority", "assignee"] as const;
/** Fields of a query whose values are known, or persons. */
const NAMED = /(?:status|type|priority|assignee):/i;

/** Tells whether a query asks for values that may be unknown. */
function asksForValues(query: ListQuery): boolean {
  if (VALUES.some((name) => query[name] !== undefined)) return true;
  const { query: texts = [] } = query;
  return texts.length > 0 && NAMED.test(typeof texts === "string" ? texts : texts.join(" "));
}

type Found = Readonly<Record<"status" | "type" | "priority", string | null>>;

/** Tells of values that a query asks for and that nothing has. */
export async function warnOfValues(
  query: ListQuery,
  found: readonly Found[],
  tickets: Tickets,
  io: Streams,
): Promise<void> {
  if (!asksForValues(query)) return;
  const { warnOfUnknownValues } = await import("./unknown-values.ts");
  await warnOfUnknownValues(query, found, tickets, io);
}
