import type { RepositoryFormat } from "../repository-format.js";
import type { Location } from "./discovery.js";
import type { Env } from "./git-env.js";
import type { OpenOptions } from "./open.js";
/** Lets git find the repository, by the user's own GIT_DIR where that is set, and judge whether it is safe. */
export declare function askGit(env: Env, cleaned: Record<string, string>, { cwd, onSpawn }: OpenOptions): Promise<readonly [Location, RepositoryFormat]>;
