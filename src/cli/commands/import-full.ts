import type { CommandModule } from "../command.ts";
import { tellImport } from "../importing.ts";
import { readInput } from "../input.ts";

/** `git ticket import full`. */
export const run: CommandModule["run"] = async (call, context) => {
  const text = await readInput(call.operands[0] ?? "-", context);
  const dryRun = call.flag("dry-run");
  return tellImport(await (await context.tickets()).importFull(text, { dryRun }), dryRun, context);
};
