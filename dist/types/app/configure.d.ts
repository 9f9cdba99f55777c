import { type JsonObject } from "../base/json.js";
import type { ConfigChange, ConfigureOptions } from "./config-types.js";
import type { Workspace } from "./workspace.js";
/** Returns the configuration as it is stored. See `Tickets.settings`. */
export declare function settings(workspace: Workspace): Promise<JsonObject>;
/**
 * Changes the configuration on the ref. See `Tickets.configure`.
 *
 * @throws TicketError `BAD_SETTING`.
 */
export declare function configure(workspace: Workspace, change: (settings: JsonObject) => JsonObject, { dryRun }: ConfigureOptions): Promise<ConfigChange>;
