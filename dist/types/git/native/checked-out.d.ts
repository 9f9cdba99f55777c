import type { NativeContext } from "./context.js";
/**
 * Returns the worktree in which the branch is checked out, or undefined.
 *
 * A bare repository's own HEAD names its default branch, which is not checked out anywhere.
 */
export declare function checkedOut(context: NativeContext, ref: string, bare: boolean): string | undefined;
