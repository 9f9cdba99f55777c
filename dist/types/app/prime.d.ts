import type { Prime, PrimeOptions } from "./prime-types.js";
import type { Workspace } from "./workspace.js";
/** Sums the tickets up for somebody who begins to work. See `Tickets.prime`. */
export declare function prime(workspace: Workspace, { by, limit }: PrimeOptions): Promise<Prime>;
