import type { StoreConfig } from "../domain/config/config.js";
import { type Snapshot } from "../store/snapshot.js";
import type { Workspace } from "./workspace.js";
/** A snapshot with its configuration. */
export interface View {
    readonly snapshot: Snapshot & {
        readonly commit: string;
    };
    readonly config: StoreConfig;
}
/** Reads the head, or what the workspace looks at instead. @throws TicketError `NO_TICKETS`. */
export declare function viewHead(workspace: Workspace): Promise<View>;
