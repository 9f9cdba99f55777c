import type { Snapshot } from "../../store/snapshot.js";
import type { Checkup } from "../doctor-types.js";
import type { Workspace } from "../workspace.js";
/** Looks at the git that does the work. */
export declare function checkGit({ repo }: Workspace): Promise<Checkup>;
/** Looks at the name under which changes are made. */
export declare function checkIdentity({ repo }: Workspace): Promise<Checkup>;
/** Looks whether the newest change was made in the future. */
export declare function checkClock(now: number, { trailers }: Snapshot): Checkup;
