import type { CommandModule } from "../command.ts";
import { changeNames } from "../names.ts";

/** `git ticket assign`. */
export const run: CommandModule["run"] = (call, context) => changeNames("assign", call, context);
