import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { statusText } from "../render/subscriber.ts";
import { renderTable } from "../render/table.ts";

const COLUMNS = [
  { heading: "SUBSCRIBER" },
  { heading: "SINK" },
  { heading: "TARGET", shrinks: true },
  { heading: "TYPES", shrinks: "later" },
  { heading: "DELIVERED" },
  { heading: "STATUS" },
] as const;

/** `git ticket subscribe list`: none prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const found = await (await tickets()).subscribers();
  if (json) {
    io.out(jsonDocument("subscribers", { subscribers: found }));
    return EXIT.ok;
  }
  const rows = found.map((report) => [
    ...[report.name, report.sink ?? "", report.target ?? ""].map(escapeLine),
    escapeLine(report.types.join(",")),
    String(report.delivered),
    statusText(report),
  ]);
  if (rows.length > 0) io.out(await renderTable(COLUMNS, rows, io.columns));
  else if (io.outIsTty) io.err("Nobody is told yet: git ticket subscribe add NAME SINK TARGET\n");
  return EXIT.ok;
};
