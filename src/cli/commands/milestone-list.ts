import { EXIT } from "../../base/errors.ts";
import { progressText } from "../../domain/milestones.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { renderTable } from "../render/table.ts";

const COLUMNS = [
  { heading: "MILESTONE", shrinks: "later" },
  { heading: "DUE" },
  { heading: "PROGRESS" },
  { heading: "DESCRIPTION", shrinks: true },
] as const;

/** `git ticket milestone list`: none prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const milestones = await (await tickets()).milestones();
  if (json) io.out(jsonDocument("milestones", { milestones }));
  else if (milestones.length > 0) {
    const rows = milestones.map((m) => [
      escapeLine(m.name),
      escapeLine(m.due ?? ""),
      progressText(m),
      escapeLine(m.description ?? ""),
    ]);
    // A column that is empty in every row tells nobody anything.
    const described = rows.some(([, , , text]) => text !== "");
    const width = described ? 4 : 3;
    io.out(
      await renderTable(
        COLUMNS.slice(0, width),
        rows.map((row) => row.slice(0, width)),
        io.columns,
      ),
    );
  } else if (io.outIsTty) io.err("No ticket has a milestone.\n");
  return EXIT.ok;
};
