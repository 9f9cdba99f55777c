import type { RefEntry, RefQuery } from "../repository.js";
import type { Commits } from "./commits.js";
import { type RefReading } from "./read-ref.js";
/** Returns the refs below some folders, loose and packed, in order of their names. Damaged ones are left out. */
export declare function listRefs(context: RefReading, commits: Commits, { below, holding }: RefQuery): Promise<readonly RefEntry[]>;
