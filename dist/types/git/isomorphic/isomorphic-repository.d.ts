import type { GitRepository } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
/** Returns the repository of an opened place, without git. */
export declare function isomorphicRepository(context: IsomorphicContext): GitRepository;
