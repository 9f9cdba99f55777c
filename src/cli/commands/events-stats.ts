import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { eventQuery } from "../event-query.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { localTime } from "../render/time.ts";

type Counts = readonly (readonly [what: string, count: number])[];

function section(title: string, counts: Counts): string {
  const width = Math.max(0, ...counts.map(([what]) => what.length));
  const digits = Math.max(0, ...counts.map(([, count]) => String(count).length));
  const lines = counts.map(
    ([what, count]) => `  ${what.padEnd(width)}  ${String(count).padStart(digits)}\n`,
  );
  return `${title}\n${lines.join("")}`;
}

/** `git ticket events stats`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const stats = await (await tickets()).eventStats(eventQuery(call));
  if (json) {
    io.out(jsonDocument("event-stats", stats));
    return EXIT.ok;
  }
  const { types, actors, events, commits, first, last } = stats;
  const { bold, dim } = paint(io.color);
  const span = first === null || last === null ? "" : `, ${localTime(first)} to ${localTime(last)}`;
  io.out(`${dim("events")}  ${events} in ${commits} commits${span}\n`);
  if (events === 0) return EXIT.ok;
  const byType = types.map(({ type, count }) => [type, count] as const);
  const byActor = actors.map(({ actor, count }) => [escapeLine(actor), count] as const);
  io.out(section(bold("type"), byType) + section(bold("actor"), byActor));
  return EXIT.ok;
};
