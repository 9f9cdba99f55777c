import type { Oid } from "../git/repository.js";
import type { Workspace } from "./workspace.js";
/** Returns the head that reads look at: as it is, or as it was not longer ago than `refTtl` says. */
export declare function currentHead({ repo, store, refTtl, }: Workspace): Promise<Oid | undefined>;
/** Has the next read look at the ref: it was written to. */
export declare function forgetHead({ store }: Workspace): void;
