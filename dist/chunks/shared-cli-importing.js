import {
  escapeLine
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/importing.ts
var MOST_WARNINGS = 20;
function tellImport(result, dryRun, { io, json }) {
  if (json) {
    io.out(jsonDocument("import", result));
    return EXIT.ok;
  }
  for (const { line, reason } of result.skipped)
    io.err(`skipped: line ${line}: ${escapeLine(reason)}
`);
  for (const warning of result.warnings.slice(0, MOST_WARNINGS))
    io.err(`warning: ${escapeLine(warning)}
`);
  const more = result.warnings.length - MOST_WARNINGS;
  if (more > 0) io.err(`warning: ${more} more of the same kind; --json lists all
`);
  if (result.keptLocal.length > 0)
    io.err(`kept: ${result.keptLocal.length} values were changed here later
`);
  const { records, created, updated, unchanged, skipped } = result;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped.length} skipped`;
  const where = result.commit === null ? dryRun ? "; nothing was written" : "; no commit" : ` in commit ${result.commit.slice(0, 12)}`;
  io.out(`${dryRun ? "Would import" : "Imported"} ${records} records: ${counts}${where}
`);
  return EXIT.ok;
}

export {
  tellImport
};
