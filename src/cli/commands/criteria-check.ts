import type { CommandModule } from "../command.ts";
import { markCriteria } from "../criteria.ts";

/** `git ticket criteria check`. */
export const run: CommandModule["run"] = (call, context) => markCriteria(true, call, context);
