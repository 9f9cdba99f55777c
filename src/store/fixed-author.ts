import type { CommitIdentity } from "../git/repository.ts";

/** Author of the commits that every clone must make alike: joins and adoptions. */
export const FIXED_AUTHOR: CommitIdentity = { name: "git-ticket", email: "git-ticket@localhost" };
