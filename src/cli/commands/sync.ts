import type { CommandModule } from "../command.ts";
import { syncAndPrint } from "../syncing.ts";

/** `git ticket sync`. */
export const run: CommandModule["run"] = (call, context) => syncAndPrint("sync", call, context);
