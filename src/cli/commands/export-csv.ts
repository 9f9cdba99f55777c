import { everything } from "../../app/everything.ts";
import type { ListedTicket } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { cell, columnsOf } from "../columns.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { renderCsv } from "../render/csv.ts";
import { escapeText } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { isoTime } from "../render/time.ts";
import { warnOfProblems } from "../warnings.ts";

/** All but the texts that go over many lines. */
const DEFAULT = [
  ...["id", "status", "resolution", "priority", "type", "title", "assignees", "labels"],
  ...["milestone", "due", "estimate", "points", "created", "updated", "closed", "aliases"],
];

/** An id in a file stays what it is when more tickets come. */
function withWholeId(ticket: ListedTicket): ListedTicket {
  const { shown, id } = ticket;
  return { ...ticket, shown: `${shown.slice(0, shown.indexOf("-") + 1)}${id}` };
}

/** `git ticket export csv`: closed tickets too. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const columns = columnsOf(call, DEFAULT);
  const query = everything(listQuery(call, call.operands.join(" ")));
  const listing = await (await tickets()).list(query);
  const rows = listing.tickets.map(withWholeId).map((t) => columns.map((c) => cell(c, t, isoTime)));
  if (json) io.out(jsonDocument("csv", { columns, rows, problems: listing.problems }));
  else {
    io.out(renderCsv([columns, ...rows].map((row) => row.map(escapeText))));
    warnOfProblems(listing.problems, io);
  }
  return EXIT.ok;
};
