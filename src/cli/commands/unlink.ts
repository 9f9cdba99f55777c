import type { CommandModule } from "../command.ts";
import { changeLinks } from "../links.ts";

/** `git ticket unlink`. */
export const run: CommandModule["run"] = (call, context) => changeLinks("unlink", call, context);
