import type { MigrateOptions, MigrateResult } from "./migrate-types.js";
import type { Workspace } from "./workspace.js";
/** Writes documents of older formats in today's. See `Tickets.migrate`. */
export declare function migrate({ store }: Workspace, { dryRun }: MigrateOptions): Promise<MigrateResult>;
