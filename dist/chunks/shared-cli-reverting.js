import {
  escapeLine,
  escapeShort
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/reverting.ts
var REASONS = {
  "changed-later": "was changed later",
  "for-ever": "can't be taken back"
};
function shown(value) {
  if (value === null) return "";
  return ` (now ${escapeShort(JSON.stringify(value))})`;
}
function tell(result, dryRun, { io }) {
  const count = `${result.changed.length} ticket${result.changed.length === 1 ? "" : "s"}`;
  const what = `${result.reverted.slice(0, 12)} "${escapeLine(result.subject)}"`;
  if (dryRun) io.out(`Would take back ${what}: ${count}; nothing was written.
`);
  else if (result.commit === null) io.out(`Nothing of ${what} was left to take back.
`);
  else io.out(`Took back ${what}: ${count}, in commit ${result.commit.slice(0, 12)}
`);
  for (const kept of result.kept)
    io.err(
      `kept: ${kept.shown} ${escapeLine(kept.field)} ${REASONS[kept.reason]}${shown(kept.value)}
`
    );
  for (const lost of result.lost)
    io.err(
      `note: ${lost.shown} ${escapeLine(lost.field)} had been ${escapeShort(JSON.stringify(lost.value))} in ${lost.commit.slice(0, 12)}
`
    );
}
async function revertAndPrint(target, call, context) {
  const [force, dryRun] = [call.flag("force"), call.flag("dry-run")];
  const result = await (await context.tickets()).revert(target, { force, dryRun });
  if (context.json) context.io.out(jsonDocument("revert", result));
  else tell(result, dryRun, context);
  return EXIT.ok;
}

export {
  revertAndPrint
};
