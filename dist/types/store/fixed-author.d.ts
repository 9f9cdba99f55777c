import type { CommitIdentity } from "../git/repository.js";
/** Author of the commits that every clone must make alike: joins and adoptions. */
export declare const FIXED_AUTHOR: CommitIdentity;
