import { EXIT } from "../../base/errors.ts";
import { tellAgent } from "../agent-words.ts";
import type { CommandModule } from "../command.ts";

/** `git ticket agent remove`: its tickets stay. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = ""] = call.operands;
  const dryRun = call.flag("dry-run");
  const change = await (await context.tickets()).removeAgent(name, { dryRun });
  tellAgent(change, dryRun, context);
  return EXIT.ok;
};
