import type { FoundTicket, SearchResult, TextMatch } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { columnsOf } from "../columns.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { listQuery } from "../filters.ts";
import { escapeLine } from "../render/escape.ts";
import { paint } from "../render/paint.ts";
import { forPeople } from "../render/status.ts";
import { dateOption, localDay } from "../render/time.ts";
import { type Width, widthFor } from "../render/width.ts";
import type { Streams } from "../streams.ts";
import { ticketRows, ticketTable } from "../ticket-table.ts";
import { warnOfProblems, warnOfValues } from "../warnings.ts";

const INDENT = "  ";
/** Characters of a snippet where no terminal says how wide it is. */
const SNIPPET = 100;

/** Returns the place that tells most of why a ticket was found, beside its title, which stands above. */
function placeOf({ matches }: FoundTicket): TextMatch | undefined {
  const texts = matches.filter(({ kind }) => kind === "body" || kind === "comment");
  const most = texts.toSorted((a, b) => b.highlights.length - a.highlights.length)[0];
  if (most !== undefined || matches.some(({ kind }) => kind === "title")) return most;
  return matches[0];
}

/** Cuts a snippet into pieces: what was sought, and what stands between. */
function piecesOf({ text, highlights }: TextMatch): readonly (readonly [string, boolean])[] {
  const pieces: [string, boolean][] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push([text.slice(at, start), false], [text.slice(start, end), true]);
    at = end;
  }
  return [...pieces, [text.slice(at), false]];
}

/** Returns where a ticket has what was sought, on one line that fits; in bold, as far as there are colours. */
function placeLine(match: TextMatch, { color, columns }: Streams, width: Width): string {
  const label = `${match.kind}: `;
  // Nothing is cut or painted in a pipe.
  if (!color && columns === undefined) return `${INDENT}${label}${escapeLine(match.text)}\n`;
  const { bold, dim } = paint(color);
  let left = (columns ?? Number.POSITIVE_INFINITY) - INDENT.length - label.length;
  let line = `${INDENT}${dim(label)}`;
  for (const [piece, sought] of piecesOf(match)) {
    const shown = escapeLine(piece);
    const used = width(shown);
    if (used > left) return `${line}…\n`;
    line += sought ? bold(shown) : shown;
    left -= used;
  }
  return `${line}\n`;
}

/** Returns the table of what was found, with a line below each ticket that says where. */
async function render(
  { tickets }: SearchResult,
  names: readonly string[],
  call: Call,
  { io, now }: Context,
): Promise<string> {
  const rows = ticketRows(forPeople(tickets), names, dateOption(call, now(), localDay));
  const table = await ticketTable(rows, names, io);
  if (call.flag("short") || table === "") return table;
  const [heading = "", ...lines] = table.split("\n");
  const places = tickets.map(placeOf);
  const width = await widthFor(places.map((place) => place?.text ?? ""));
  const below = places.map((place) => (place === undefined ? "" : placeLine(place, io, width)));
  return [`${heading}\n`, ...below.map((line, i) => `${lines[i]}\n${line}`)].join("");
}

/** Says what the table does not: how much more there is, and what to try where there is nothing. */
function tell({ tickets, total, partial, suggestions }: SearchResult, io: Streams): void {
  if (partial) io.err("No ticket has all of these words; these have the most of them.\n");
  if (total > tickets.length) io.err(`Showing ${tickets.length} of ${total}.\n`);
  if (total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  for (const { word, meant } of suggestions)
    io.err(`hint: No ticket has "${escapeLine(word)}". Did you mean "${escapeLine(meant)}"?\n`);
}

/** `git ticket search`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const names = columnsOf(call);
  const text = call.operands.join(" ");
  const { query: _, ...filters } = listQuery(call);
  const shows = !call.flag("short");
  const width = Math.min(SNIPPET, (io.columns ?? SNIPPET) - 2 * INDENT.length);
  const tickets = await context.tickets();
  const snippet = json ? {} : { snippet: shows ? Math.max(width, INDENT.length) : 0 };
  const result = await tickets.search(text, { ...filters, ...snippet });
  if (json) {
    io.out((await import("../render/json.ts")).jsonDocument("search", result));
    return EXIT.ok;
  }
  io.out(await render(result, names, call, context));
  warnOfProblems(result.problems, io);
  tell(result, io);
  // Words alone name no value.
  const named = text.includes(":") ? { ...filters, query: text } : filters;
  await warnOfValues(named, result.tickets, tickets, io);
  return EXIT.ok;
};
