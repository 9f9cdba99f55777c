import type { GitRepository } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Returns the repository of an opened place, with git doing the work. */
export declare function nativeRepository(context: NativeContext): GitRepository;
