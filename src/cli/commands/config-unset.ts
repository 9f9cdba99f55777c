import { parseConfigKey, withConfigValue } from "../../domain/config/keys.ts";
import type { CommandModule } from "../command.ts";
import { tellConfigured } from "../configuring.ts";

/** `git ticket config unset`. */
export const run: CommandModule["run"] = async (call, context) => {
  const keys = call.operands.map(parseConfigKey);
  const change = await (await context.tickets()).configure(
    (settings) => keys.reduce((left, key) => withConfigValue(left, key, undefined), settings),
    { dryRun: call.flag("dry-run") },
  );
  return tellConfigured(change, call, context);
};
