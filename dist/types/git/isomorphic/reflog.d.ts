import type { CommitIdentity, Oid } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
/** A move of a ref, to be written down. */
export interface Move {
    readonly ref: string;
    readonly from: Oid | undefined;
    readonly to: Oid;
    readonly message: string;
}
/** Adds a line to the reflog of a ref, as `git update-ref --create-reflog` does. */
export declare function appendReflog({ files, commonDir, objectFormat, now }: IsomorphicContext, { name, email }: CommitIdentity, { ref, from, to, message }: Move): Promise<void>;
/** Removes the reflog of a ref that is gone. */
export declare function dropReflog({ files, commonDir }: IsomorphicContext, ref: string): Promise<void>;
/** Removes a folder in which there are only empty ones; tells whether it is gone. */
export declare function removeEmpty(files: IsomorphicContext["files"], path: string): Promise<boolean>;
/** Removes the folders of a ref or a reflog that is gone, as long as nothing is in them; `refs/<one>` stays, as git leaves it. */
export declare function removeFoldersAbove(files: IsomorphicContext["files"], commonDir: string, path: string): Promise<void>;
