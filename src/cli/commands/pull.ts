import type { CommandModule } from "../command.ts";
import { syncAndPrint } from "../syncing.ts";

/** `git ticket pull`. */
export const run: CommandModule["run"] = (call, context) => syncAndPrint("pull", call, context);
