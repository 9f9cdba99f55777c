import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { renderTable } from "../render/table.ts";
import { warnOfProblems } from "../warnings.ts";

const COLUMNS = [
  { heading: "VIEW" },
  { heading: "QUERY", shrinks: "later" },
  { heading: "TITLE", shrinks: true },
] as const;

/** `git ticket view list`: none prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const found = await (await tickets()).views();
  const rows = found.views.map(({ name, query, title }) =>
    [name, query, title ?? ""].map(escapeLine),
  );
  if (json) io.out(jsonDocument("views", found));
  else if (rows.length > 0) io.out(await renderTable(COLUMNS, rows, io.columns));
  else if (io.outIsTty) io.err("No view was saved yet: git ticket view save NAME QUERY…\n");
  if (!json) warnOfProblems(found.problems, io);
  return EXIT.ok;
};
