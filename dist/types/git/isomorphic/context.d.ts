import type { AuthCallback, HttpClient } from "../http.js";
import type { GitConfig, ObjectFormat } from "../repository.js";
import type { Files } from "./files.js";
import type { House } from "./house.js";
/** Where a repository is. All paths are absolute. */
export interface Place {
    readonly gitDir: string;
    readonly commonDir: string;
    /** Where git would work: the top of the worktree, or what `workFolder` says. Relative paths of hooks begin there. */
    readonly base: string;
}
/** What every part of the isomorphic engine works with. */
export interface IsomorphicContext extends Place {
    readonly files: Files;
    readonly house: House;
    readonly objectsDir: string;
    readonly objectFormat: ObjectFormat;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly now: () => number;
    readonly pid: number;
    readonly random: (bytes: number) => Uint8Array;
    /** The whole configuration, read once. */
    readonly config: () => Promise<GitConfig>;
    readonly http: HttpClient | undefined;
    readonly onAuth: AuthCallback | undefined;
}
