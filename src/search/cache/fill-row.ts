import type { Ticket } from "../../domain/ticket.ts";
import { NUMBER_IN } from "../ticket-values.ts";
import type { CodeBook } from "./code-book.ts";
import type { Numbers } from "./memory-table.ts";
import { NUMBER_FIELDS } from "./number-fields.ts";
import { pairWord } from "./pair-word.ts";
import { CacheFault } from "./sections.ts";
import { FLAG, type ListName, SINGLES, type SingleName } from "./table.ts";

const MOST_CODES = 0xffff;
/** Columns of codes that are no wider. */
const NARROW: ReadonlySet<SingleName> = new Set<SingleName>(["status", "type", "priority"]);

const SINGLE: Readonly<Record<SingleName, (ticket: Ticket) => string | null>> = {
  status: (t) => t.status,
  type: (t) => t.type,
  priority: (t) => t.priority,
  milestone: (t) => t.milestone,
  resolution: (t) => t.resolution,
  createdBy: (t) => t.createdBy,
  closedBy: (t) => t.closedBy,
  claimedBy: (t) => t.claim?.by ?? null,
};

const NUMBERS_OF = Object.entries(NUMBER_FIELDS).map(([column, field]) => ({
  column: column as keyof typeof NUMBER_FIELDS,
  of: NUMBER_IN.get(field) ?? (() => Number.NaN),
}));

/** Returns the words that a ticket has in a list. */
export function wordsOf(name: ListName, ticket: Ticket): readonly string[] {
  switch (name) {
    case "links":
      return ticket.links.map((link) => pairWord(link.type, link.to));
    case "refs":
      return ticket.refs.map((ref) => pairWord(ref.type, ref.value));
    case "attachments":
      return ticket.attachments.map((attachment) => attachment.name);
    default:
      return ticket[name];
  }
}

function flagsOf({ deleted, purged, claim, body, conflicts }: Ticket): number {
  return (
    (deleted ? FLAG.deleted : 0) |
    (purged ? FLAG.purged : 0) |
    (claim === null ? 0 : FLAG.claim) |
    (body === "" ? 0 : FLAG.body) |
    (conflicts.length === 0 ? 0 : FLAG.conflicts)
  );
}

/** Fills in what a ticket has at most one of. @throws CacheFault for what has no place in a table. */
export function fillRow(
  columns: Omit<Numbers, "order">,
  row: number,
  ticket: Ticket,
  books: Readonly<Record<SingleName, CodeBook>>,
): void {
  for (const name of SINGLES) {
    const code = books[name].code(SINGLE[name](ticket));
    if (NARROW.has(name) && code > MOST_CODES) throw new CacheFault("more words than codes");
    columns[name][row] = code;
  }
  for (const { column, of } of NUMBERS_OF) columns[column][row] = of(ticket);
  columns.flags[row] = flagsOf(ticket);
}
