import type { Recent, Stats } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule, Context } from "../command.ts";
import { listQuery } from "../filters.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { padEnd, widthFor } from "../render/width.ts";
import { warnOfProblems, warnOfValues } from "../warnings.ts";

const DEFAULT_FIELDS = ["status", "type", "priority", "assignee"];
/** Values of a field that people see when they say nothing else. */
const MOST_VALUES = 12;

const recently = ({ day, week, month }: Recent): string =>
  `${day} in a day, ${week} in 7 days, ${month} in 30 days`;

function summary(stats: Stats): readonly (readonly [string, string])[] {
  const { total, categories, overdue, minutes } = stats;
  const { open, active, closed } = categories;
  const hours = Math.round(minutes / 6) / 10;
  const rows: readonly (readonly [string, string])[] = [
    ["tickets", `${total}: ${open} open, ${active} active, ${closed} closed`],
    ["overdue", String(overdue)],
    ["created", recently(stats.created)],
    ["closed", recently(stats.closed)],
    ["comments", stats.comments === 0 ? "" : String(stats.comments)],
    ["estimate", stats.estimate === 0 ? "" : `${stats.estimate} h`],
    ["logged", minutes === 0 ? "" : `${hours} h`],
    ["points", stats.points === 0 ? "" : String(stats.points)],
  ];
  return rows.filter(([, value]) => value !== "");
}

async function printStats(stats: Stats, every: boolean, { io }: Context): Promise<void> {
  const { bold, dim } = paint(io.color);
  const rows = summary(stats);
  const label = Math.max(...rows.map(([name]) => name.length));
  io.out(rows.map(([name, value]) => `${dim(name.padEnd(label))}  ${value}\n`).join(""));
  for (const { field, values } of stats.by) {
    const shown = every ? values : values.slice(0, MOST_VALUES);
    const names = shown.map(({ value }) => escapeLine(value ?? `no ${field}`));
    const width = await widthFor(names);
    const most = Math.max(0, ...names.map(width));
    const digits = Math.max(0, ...shown.map(({ count }) => String(count).length));
    const lines = shown.map(
      ({ count }, i) =>
        `  ${padEnd(names[i] ?? "", most, width)}  ${String(count).padStart(digits)}\n`,
    );
    const more = values.length - shown.length;
    const rest = more === 0 ? "" : dim(`  … and ${more} more: --by ${escapeLine(field)}\n`);
    io.out(`\n${bold(escapeLine(field))}\n${lines.join("")}${rest}`);
  }
  warnOfProblems(stats.problems, io);
}

/** `git ticket stats`. */
export const run: CommandModule["run"] = async (call, context) => {
  const asked = call.list("by");
  const by = asked.length === 0 ? DEFAULT_FIELDS : asked;
  const tickets = await context.tickets();
  const query = listQuery(call, call.operands.join(" "));
  const stats = await tickets.stats(query, by);
  if (context.json) context.io.out(jsonDocument("stats", stats));
  else {
    await printStats(stats, asked.length > 0, context);
    if (stats.total === 0) await warnOfValues(query, [], tickets, context.io);
  }
  return EXIT.ok;
};
