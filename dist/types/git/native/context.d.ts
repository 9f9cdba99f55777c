import type { RepositoryFormat } from "../repository-format.js";
import type { Location } from "./discovery.js";
import type { Env } from "./git-env.js";
import type { GitRunner } from "./git-runner.js";
/** What works on the files of a repository of this machine, without git: locks, notes, `.keep` files. */
export interface DiskContext extends Location {
    /** Where packs go: the common directory's, unless GIT_OBJECT_DIRECTORY says otherwise. */
    readonly objectsDir: string;
    readonly now: () => number;
    readonly pid: number;
    readonly random: (bytes: number) => Uint8Array;
}
/** What every part of the native engine works with. */
export interface NativeContext extends DiskContext {
    readonly format: RepositoryFormat;
    readonly runner: GitRunner;
    /** The user's environment. Git's processes get a cleaned one. */
    readonly env: Env;
}
