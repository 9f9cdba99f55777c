import type { CommandModule } from "../command.ts";
import { syncAndPrint } from "../syncing.ts";

/** `git ticket fetch`. */
export const run: CommandModule["run"] = (call, context) => syncAndPrint("fetch", call, context);
