import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { tellView } from "../viewing.ts";

/** `git ticket view delete`: its tickets stay. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = ""] = call.operands;
  const dryRun = call.flag("dry-run");
  const change = await (await context.tickets()).deleteView(name, { dryRun });
  tellView(change, dryRun, context);
  return EXIT.ok;
};
