import type { CommandModule } from "../command.ts";
import { syncAndPrint } from "../syncing.ts";

/** `git ticket push`. */
export const run: CommandModule["run"] = (call, context) => syncAndPrint("push", call, context);
