import type { Place } from "./context.js";
import type { Files } from "./files.js";
type Env = Readonly<Record<string, string | undefined>>;
/** Where to look: a git directory that is named, or a folder whose repository is wanted. */
export interface Wanted {
    readonly cwd: string;
    readonly gitDir: string | undefined;
    readonly env: Env;
}
/**
 * Finds a repository as git does: by name, by GIT_DIR, or upwards from the folder.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `UNSAFE_REPOSITORY`.
 */
export declare function locate(files: Files, wanted: Wanted): Promise<Place>;
export {};
