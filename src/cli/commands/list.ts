import type { Listing } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { columnsOf } from "../columns.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { listQuery } from "../filters.ts";
import { escapeText } from "../render/escape.ts";
import { dateOption, isoTime, localDay } from "../render/time.ts";
import { ticketRows, ticketTable } from "../ticket-table.ts";
import { badOptionValue } from "../usage-errors.ts";
import { warnOfProblems, warnOfValues } from "../warnings.ts";

/** Formats that have columns; the others have every field. */
const COLUMNED = new Set(["table", "csv", "markdown"]);

/** Returns the format that is asked for. @throws TicketError `BAD_OPTION_VALUE` for options that exclude each other. */
function formatOf(call: Call, { json }: Context): string {
  const asked = call.text("format");
  const format = json ? "json" : (asked ?? "table");
  if (asked !== undefined && asked !== format)
    throw badOptionValue("format", `can't be ${asked} with --json`, "Leave one of them out.");
  if (call.has("columns") && !COLUMNED.has(format))
    throw badOptionValue(
      "columns",
      `means nothing in ${format}, which has every field`,
      `Columns are for: ${[...COLUMNED].join(", ")}.`,
    );
  return format;
}

async function render(
  format: string,
  listing: Listing,
  call: Call,
  context: Context,
): Promise<string> {
  const { tickets } = listing;
  if (format === "json") return (await import("../render/json.ts")).jsonDocument("list", listing);
  if (format === "ndjson") {
    const { jsonLine } = await import("../../app/export.ts");
    return tickets.map((t) => `${jsonLine(JSON.parse(JSON.stringify(t)))}\n`).join("");
  }
  const names = columnsOf(call);
  const when = dateOption(call, context.now(), format === "table" ? localDay : isoTime);
  if (format === "csv") {
    const cells = ticketRows(tickets, names, when, escapeText);
    return (await import("../render/csv.ts")).renderCsv([names.map(escapeText), ...cells]);
  }
  const rows = ticketRows(tickets, names, when);
  if (format === "markdown")
    return (await import("../render/markdown.ts")).renderMarkdown([names, ...rows]);
  return ticketTable(rows, names, context.io);
}

/** `git ticket list`: an empty list prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io } = context;
  const format = formatOf(call, context);
  if (COLUMNED.has(format)) columnsOf(call);
  const tickets = await context.tickets();
  const query = listQuery(call, call.operands.join(" "));
  const listing = await tickets.list(query);
  io.out(await render(format, listing, call, context));
  warnOfProblems(listing.problems, io);
  await warnOfValues(query, listing.tickets, tickets, io);
  if (format !== "table") return EXIT.ok;
  if (listing.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.\n`);
  return EXIT.ok;
};
