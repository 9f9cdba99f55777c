import { EXIT } from "../../base/errors.ts";
import { takesWords } from "../agent-words.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { renderTable } from "../render/table.ts";
import { warnOfProblems } from "../warnings.ts";

const COLUMNS = [
  { heading: "AGENT" },
  { heading: "STATUS" },
  { heading: "TYPE" },
  { heading: "TITLE", shrinks: true },
  { heading: "WHAT", shrinks: "later" },
] as const;

/** `git ticket agent list`: none prints nothing on standard output and is no error. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const found = await (await tickets()).agents();
  if (json) {
    io.out(jsonDocument("agents", found));
    return EXIT.ok;
  }
  const rows = found.agents.map((agent) => [
    ...[agent.name, agent.status, agent.type ?? "", agent.title ?? ""].map(escapeLine),
    takesWords(agent),
  ]);
  if (rows.length > 0) io.out(await renderTable(COLUMNS, rows, io.columns));
  else if (io.outIsTty) io.err("No agent is registered yet: git ticket agent register NAME\n");
  warnOfProblems(found.problems, io);
  return EXIT.ok;
};
