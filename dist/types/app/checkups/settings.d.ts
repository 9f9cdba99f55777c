import type { Checkup } from "../doctor-types.js";
import type { Workspace } from "../workspace.js";
/** Checks the configuration on the ref as `config set` would. */
export declare function checkSettings(workspace: Workspace): Promise<Checkup>;
