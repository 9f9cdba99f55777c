import type { GitRepository } from "./repository.js";
/**
 * Returns a repository that is only read: in a hook that judges a push git keeps what came apart until the hook has agreed, with
 * whatever is written meanwhile, and lets no ref move. A ref moved all the same would name objects that are gone a moment later.
 */
export declare function readOnlyInQuarantine(repo: GitRepository): GitRepository;
