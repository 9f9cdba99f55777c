import type { ListedTicket, Listing } from "../../app/tickets.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { listQuery } from "../filters.ts";
import { renderCsv } from "../render/csv.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { paint } from "../render/paint.ts";
import { renderTable } from "../render/table.ts";

const day = (iso: string | null): string => (iso ?? "").slice(0, 10);
const num = (value: number | null): string => (value === null ? "" : String(value));

/** What columns can show. */
const COLUMNS: Readonly<Record<string, (ticket: ListedTicket) => string>> = {
  id: (t) => t.shown,
  status: (t) => t.status,
  priority: (t) => t.priority ?? "",
  type: (t) => t.type ?? "",
  title: (t) => t.title,
  assignees: (t) => t.assignees.join(", "),
  labels: (t) => t.labels.join(", "),
  milestone: (t) => t.milestone ?? "",
  due: (t) => t.due ?? "",
  estimate: (t) => num(t.estimate),
  points: (t) => num(t.points),
  resolution: (t) => t.resolution ?? "",
  created: (t) => day(t.created),
  updated: (t) => day(t.updated),
  closed: (t) => day(t.closed),
  aliases: (t) => t.aliases.join(", "),
  comments: (t) => String(t.comments.length),
};

const DEFAULT = ["id", "status", "priority", "type", "title"];

function columnsOf(call: Call): readonly string[] {
  const asked = call.list("columns");
  for (const name of asked) {
    if (name in COLUMNS) continue;
    const known = Object.keys(COLUMNS);
    const near = closest(name, known);
    throw new TicketError(
      "UNKNOWN_COLUMN",
      "usage",
      `There is no column ${JSON.stringify(name)}.`,
      {
        hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`,
      },
    );
  }
  return asked.length === 0 ? DEFAULT : asked;
}

async function tableText(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  { io }: Context,
): Promise<string> {
  const { id } = paint(io.color);
  const columns = names.map((name) => ({
    heading: name.toUpperCase(),
    shrinks: name === "title",
    ...(name === "id" ? { paint: id } : {}),
  }));
  return rows.length === 0
    ? ""
    : renderTable(
        columns,
        rows.map((row) => row.map(escapeLine)),
        io.columns,
      );
}

async function render(
  format: string,
  listing: Listing,
  call: Call,
  context: Context,
): Promise<string> {
  const { tickets } = listing;
  if (format === "json") return jsonDocument("list", listing);
  if (format === "ndjson") {
    const { jsonLine } = await import("../../app/export.ts");
    return tickets.map((t) => `${jsonLine(JSON.parse(JSON.stringify(t)))}\n`).join("");
  }
  const names = columnsOf(call);
  const rows = tickets.map((ticket) => names.map((name) => COLUMNS[name]?.(ticket) ?? ""));
  if (format === "csv") return renderCsv([names, ...rows.map((row) => row.map(escapeLine))]);
  if (format === "markdown")
    return renderMarkdown([names, ...rows.map((row) => row.map(escapeLine))]);
  return tableText(rows, names, context);
}

/** `git ticket list`: an empty list prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io } = context;
  const listing = await (await context.tickets()).list(listQuery(call));
  const format = context.json ? "json" : (call.text("format") ?? "table");
  io.out(await render(format, listing, call, context));
  for (const { path, problem } of listing.problems)
    io.err(`warning: ${escapeLine(path)} ${escapeLine(problem)}\n`);
  if (format !== "table") return EXIT.ok;
  if (listing.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.\n`);
  return EXIT.ok;
};
