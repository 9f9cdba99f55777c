import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { hooksOf, stepLines, stepTexts } from "../hook-words.ts";
import { jsonDocument } from "../render/json.ts";

/** `git ticket hooks uninstall`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const hooks = hooksOf(call);
  const printing = call.flag("print");
  const dryRun = call.flag("dry-run") || printing;
  const change = await (await tickets()).uninstallHooks({
    dryRun,
    ...(hooks === undefined ? {} : { hooks }),
  });
  if (json) io.out(jsonDocument("hooks-change", change));
  else {
    io.out(printing ? stepTexts(change.steps) : stepLines(change.steps));
    if (change.steps.length === 0) io.err("None of them is installed.\n");
    else if (dryRun) io.err("Nothing was removed.\n");
  }
  return EXIT.ok;
};
