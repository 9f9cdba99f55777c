import type { CommandModule } from "../command.ts";
import { changeNames } from "../names.ts";

/** `git ticket label`. */
export const run: CommandModule["run"] = (call, context) => changeNames("label", call, context);
