import type { ConfigEdit } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Changes the repository's own configuration file. See `GitRepository.editConfig`. */
export declare function editConfig(context: NativeContext, edits: readonly ConfigEdit[]): Promise<void>;
