import type { Clock, Random } from "../base/clock.js";
import type { OnProgress } from "../base/progress.js";
import type { FileSystem } from "../git/file-system.js";
import type { AuthCallback, HttpClient } from "../git/http.js";
import type { GitRepository } from "../git/repository.js";
import { type Store } from "../store/store.js";
/** Where to look for the repository, and the things that no code of ours takes from the process itself. */
export interface OpenOptions {
    /** A folder of the repository; default: the present one. */
    readonly dir?: string;
    /** The repository's git directory, whatever `dir` and GIT_DIR say; relative to `dir`. */
    readonly gitdir?: string;
    /** A file system as isomorphic-git takes it, with promises: then no git is used. Paths begin at its root. */
    readonly fs?: FileSystem;
    /** What sends requests to remotes where no git is used; default: `fetch`. */
    readonly http?: HttpClient;
    /** Asked for name and password where a remote wants them and no git is used. */
    readonly onAuth?: AuthCallback;
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly now?: Clock;
    readonly random?: Random;
    readonly pid?: number;
    /** Told how far something is that takes its time: reading, checking, joining. */
    readonly onProgress?: OnProgress;
    /** Called after a commit where `ticket.autoSync` is on: to sync when there is time. It must not throw. */
    readonly onAutoSync?: () => void;
    /**
     * Called after a commit where subscribers are to be told and no process is at it: to call `publish` when there is time, best in
     * another process. `stopped` are those that were stopped since it was called last. It must not throw.
     */
    readonly onPublish?: (stopped: readonly string[]) => void;
    /**
     * So many milliseconds a read may be behind what others write, for a program that asks often; its own writes are always
     * seen. Default: 0, each read looks at the ref.
     */
    readonly refTtl?: number;
    /** A commit, a batch or a time: the tickets as they were then, to be read only. Default: as they are. */
    readonly at?: string;
}
/** Tells of the end of a workspace. */
export type Ending = Pick<AbortController, "signal" | "abort">;
/** One open repository with its tickets ref. */
export interface Workspace {
    readonly repo: GitRepository;
    readonly store: Store;
    /** The user's environment. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** The folder that it was opened from; `undefined`: the present one. */
    readonly dir?: string | undefined;
    /** When and where reads look; `undefined`: at the head. */
    readonly at?: string | undefined;
    /** So many milliseconds the head is believed to be what it was; `undefined`: it is looked at each time. */
    readonly refTtl?: number | undefined;
    /** Where the cache would be, were it not turned off; `undefined`: it is not. */
    readonly cacheOff?: (() => string | undefined) | undefined;
    /** Aborted when it is closed: whoever listens has to end. */
    readonly ending?: Ending;
    /** Resolves when everybody knows of what was written. */
    readonly settled?: (() => Promise<unknown>) | undefined;
}
type Optional = "at" | "refTtl" | "onProgress" | "onAutoSync" | "onPublish" | "gitdir" | "fs" | "http" | "onAuth";
/** Opens the repository around a folder. */
export declare function openWorkspace(options: Required<Omit<OpenOptions, Optional>> & Pick<OpenOptions, Optional>): Promise<Workspace>;
/** Closes a repository: what was counted is written down, and the helper process ends. */
export declare function closeWorkspace({ repo, store, settled }: Workspace): Promise<void>;
export {};
