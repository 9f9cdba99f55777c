import type { CommandModule } from "../command.ts";
import { markCriteria } from "../criteria.ts";

/** `git ticket criteria uncheck`. */
export const run: CommandModule["run"] = (call, context) => markCriteria(false, call, context);
