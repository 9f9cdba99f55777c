import type { MigrateResult } from "../../app/migrate-types.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

const counted = (count: number): string => `${count} document${count === 1 ? "" : "s"}`;

/** Returns what a migration came to, as lines; where nothing was written, what it would have been. */
function told({ commit, format, older, problems, backup }: MigrateResult): string {
  if (older.length === 0 && problems.length === 0)
    return `Every document is of format ${format}.\n`;
  if (older.length === 0) return `Every other document is of format ${format}.\n`;
  if (commit === null || backup === null) {
    const lines = older.map((d) => `${d.path} is of format ${d.format}\n`);
    return `${lines.join("")}${counted(older.length)} would be written in format ${format}.\n`;
  }
  return [
    `Wrote ${counted(older.length)} in format ${format}, in commit ${commit.slice(0, 12)}`,
    `What stood before is kept: ${backup.ref}`,
    "To go back, as long as nothing was written since:",
    `  ${backup.restore}`,
    "",
  ].join("\n");
}

/** `git ticket migrate`: what can't be read makes it end with "invalid data", as verify does. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const result = await (await tickets()).migrate({ dryRun: call.flag("dry-run") });
  if (json) io.out(jsonDocument("migrate", result));
  else {
    io.out(told(result));
    for (const { path, problem } of result.problems)
      io.err(`error: ${escapeLine(path)} ${escapeLine(problem)}\n`);
  }
  return result.problems.length === 0 ? EXIT.ok : EXIT.invalid;
};
