import type { ImportResult } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import type { Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";

const values = (count: number): string => (count === 1 ? "1 value was" : `${count} values were`);

/** Warnings that are shown one by one before they are only counted. */
const MOST_WARNINGS = 20;

/** Says what an import came to. */
export function tellImport(result: ImportResult, dryRun: boolean, { io, json }: Context): number {
  if (json) {
    io.out(jsonDocument("import", result));
    return EXIT.ok;
  }
  for (const { line, reason } of result.skipped)
    io.err(`skipped: line ${line}: ${escapeLine(reason)}\n`);
  for (const warning of result.warnings.slice(0, MOST_WARNINGS))
    io.err(`warning: ${escapeLine(warning)}\n`);
  const more = result.warnings.length - MOST_WARNINGS;
  if (more > 0) io.err(`warning: ${more} more of the same kind; --json lists all\n`);
  if (result.keptLocal.length > 0)
    io.err(`kept: ${values(result.keptLocal.length)} changed here later\n`);
  const { records, created, updated, unchanged, skipped } = result;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped.length} skipped`;
  const where =
    result.commit === null
      ? dryRun
        ? "; nothing was written"
        : "; no commit"
      : ` in commit ${result.commit.slice(0, 12)}`;
  const what = `${records} record${records === 1 ? "" : "s"}`;
  io.out(`${dryRun ? "Would import" : "Imported"} ${what}: ${counts}${where}\n`);
  return EXIT.ok;
}
