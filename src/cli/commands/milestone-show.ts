import { EXIT } from "../../base/errors.ts";
import { progressText } from "../../domain/milestones.ts";
import { columnsOf } from "../columns.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { forPeople } from "../render/status.ts";
import { localDay } from "../render/time.ts";
import { ticketRows, ticketTable } from "../ticket-table.ts";

/** `git ticket milestone show`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const names = columnsOf(call);
  const milestone = await (await tickets()).milestone(call.operands.join(" "));
  if (json) {
    io.out(jsonDocument("milestone", milestone));
    return EXIT.ok;
  }
  const { name, due, description } = milestone;
  const head = [
    paint(io.color).bold(escapeLine(name)),
    ...(due === null ? [] : [`due ${escapeLine(due)}`]),
    progressText(milestone),
  ];
  io.out(`${head.join("  ")}\n`);
  if (description !== null) io.out(`${escapeLine(description)}\n`);
  const table = await ticketTable(
    ticketRows(forPeople(milestone.tickets), names, localDay),
    names,
    io,
  );
  if (table !== "") io.out(`\n${table}`);
  return EXIT.ok;
};
