import type { Run } from "./run.ts";
import { neutralMarkdown as text } from "./text/neutral.ts";

/** Most faults that are told one by one: a run shows ten of each kind. */
const MOST = 10;

/** Checks every document and all of the history at the remote, which also must not be rewritten. Returns why the run has to fail. */
export async function runVerify({ tickets, runner }: Run): Promise<string | undefined> {
  await tickets.pull();
  const { commit, documents, commits, findings } = await tickets.verify();
  const errors = findings.filter(({ severity }) => severity === "error");
  for (const { severity, path, problem } of findings.slice(0, MOST))
    runner.note(severity, problem, path);
  runner.output("findings", findings.length);
  const rows = findings
    .slice(0, 100)
    .map((f) => `| ${f.severity} | ${text(f.path, 120)} | ${text(f.problem)} |`);
  const table = rows.length === 0 ? [] : ["", "| | file | problem |", "|---|---|---|", ...rows];
  const head = `${documents} documents and ${commits} commits were checked, up to ${commit.slice(0, 12)}.`;
  await runner.summary(["### Tickets", "", head, ...table, ""].join("\n"));
  return errors.length === 0 ? undefined : `The tickets have ${errors.length} faults.`;
}
