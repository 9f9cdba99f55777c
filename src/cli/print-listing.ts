import type { HeadListing, Listing } from "../app/tickets.ts";
import { areOfHeads, columnsOf } from "./columns.ts";
import type { Call, Context } from "./command.ts";
import { escapeText } from "./render/escape.ts";
import { forPeople } from "./render/status.ts";
import { dateOption, isoTime, localDay } from "./render/time.ts";
import { headRows, ticketRows, ticketTable } from "./ticket-table.ts";
import { badOptionValue } from "./usage-errors.ts";
import { warnOfProblems } from "./warnings.ts";

/** Formats that have columns; the others have every field. */
const COLUMNED = new Set(["table", "csv", "markdown"]);

/** How tickets are to be listed. */
export interface ListFormat {
  readonly format: string;
  /** None where the format has every field. */
  readonly columns: readonly string[];
}

/**
 * Returns the format and the columns that are asked for.
 *
 * @throws TicketError `BAD_OPTION_VALUE` for options that exclude each other, `UNKNOWN_COLUMN`.
 */
export function listFormat(
  call: Call,
  { json }: Context,
  otherwise?: readonly string[],
): ListFormat {
  const asked = call.text("format");
  const format = json ? "json" : (asked ?? "table");
  if (asked !== undefined && asked !== format)
    throw badOptionValue("format", `can't be ${asked} with --json`, "Leave one of them out.");
  const hasColumns = COLUMNED.has(format);
  if (call.has("columns") && !hasColumns)
    throw badOptionValue(
      "columns",
      `means nothing in ${format}, which has every field`,
      `Columns are for: ${[...COLUMNED].join(", ")}.`,
    );
  return { format, columns: hasColumns ? columnsOf(call, otherwise) : [] };
}

async function render(
  listing: Listing & { readonly view?: object },
  { format, columns }: ListFormat,
  call: Call,
  context: Context,
): Promise<string> {
  const { tickets } = listing;
  if (format === "json") return (await import("./render/json.ts")).jsonDocument("list", listing);
  if (format === "ndjson") {
    const { jsonLine } = await import("../base/json-line.ts");
    return tickets.map((t) => `${jsonLine(t)}\n`).join("");
  }
  const when = dateOption(call, context.now(), format === "table" ? localDay : isoTime);
  if (format === "csv") {
    const cells = ticketRows(tickets, columns, when, escapeText);
    return (await import("./render/csv.ts")).renderCsv([columns.map(escapeText), ...cells]);
  }
  const rows = ticketRows(forPeople(tickets), columns, when);
  if (format === "markdown")
    return (await import("./render/markdown.ts")).renderMarkdown([columns, ...rows]);
  return ticketTable(rows, columns, context.io);
}

/** Prints tickets. An empty list prints nothing on standard output and is no error. */
export async function printListing(
  listing: Listing & { readonly view?: object },
  how: ListFormat,
  call: Call,
  context: Context,
): Promise<void> {
  context.io.out(await render(listing, how, call, context));
  tellOfListing(listing, how, context);
}

/** Tells whether what is printed needs no more than the least of each ticket. */
export const needsHeads = ({ format, columns }: ListFormat): boolean =>
  format === "table" && areOfHeads(columns);

/** Prints the least of tickets, where no more is needed. */
export async function printHeads(
  listing: HeadListing,
  how: ListFormat,
  context: Context,
): Promise<void> {
  const rows = headRows(forPeople(listing.tickets), how.columns);
  context.io.out(await ticketTable(rows, how.columns, context.io));
  tellOfListing(listing, how, context);
}

function tellOfListing(listing: HeadListing, how: ListFormat, { io }: Context): void {
  warnOfProblems(listing.problems, io);
  if (how.format !== "table") return;
  if (listing.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.\n`);
}
