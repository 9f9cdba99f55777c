import type { Workspace } from "../workspace.js";
import { type HookName } from "./hook-names.js";
import type { HooksChange, HooksReport, InstallHooksOptions } from "./hook-types.js";
/** Tells how each hook stands. See `Tickets.hooks`. */
export declare function hooksReport(workspace: Workspace, program: readonly string[] | undefined): Promise<HooksReport>;
/** Installs hooks, beside what is there. See `Tickets.installHooks`. */
export declare function installHooks(workspace: Workspace, options: InstallHooksOptions): Promise<HooksChange>;
/** Takes hooks away, in whichever way they came. See `Tickets.uninstallHooks`. */
export declare function uninstallHooks(workspace: Workspace, { hooks, dryRun }: {
    hooks?: readonly HookName[];
    dryRun?: boolean;
}): Promise<HooksChange>;
