import type { GitConfig } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
type Source = Pick<IsomorphicContext, "files" | "gitDir" | "commonDir" | "env">;
/** Returns every setting as git reads them: the files, what they include, and the environment. */
export declare function readConfig(source: Source): Promise<GitConfig>;
export {};
