import type { CommandModule } from "../command.ts";
import { changeLinks } from "../links.ts";

/** `git ticket link`. */
export const run: CommandModule["run"] = (call, context) => changeLinks("link", call, context);
