import type { GitRepository } from "../git/repository.js";
/**
 * Has subscribers told of a commit: by the processes that are at it, or where one has none by another that is called. It is given
 * the names of those that were stopped meanwhile.
 */
export declare function callPublisher(repo: GitRepository, call: (stopped: readonly string[]) => void): Promise<void>;
