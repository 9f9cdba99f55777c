import type { CommandModule } from "../command.ts";
import { tellImport } from "../importing.ts";
import { readInput } from "../input.ts";

/** `git ticket import beads`. */
export const run: CommandModule["run"] = async (call, context) => {
  const text = await readInput(call.operands[0] ?? "-", context);
  const namespace = call.text("namespace");
  const [dryRun, restore] = [call.flag("dry-run"), call.flag("restore")];
  const options = { dryRun, restore, ...(namespace === undefined ? {} : { namespace }) };
  const result = await (await context.tickets()).importBeads(text, options);
  return tellImport(result, dryRun, context);
};
