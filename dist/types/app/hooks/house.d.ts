import type { HooksPlace } from "../../git/code.js";
import type { Workspace } from "../workspace.js";
import type { HookName } from "./hook-names.js";
import type { HookWay } from "./hook-types.js";
/** Where hooks are in a repository, and how ours come in. */
export interface HookHouse extends HooksPlace {
    readonly way: HookWay;
    /** The folder in which our files or lines go. */
    readonly folder: string;
    /** The folder of our own scripts, for ways that need one. */
    readonly shims: string;
    /** Another program whose folder this is. */
    readonly manager: string | null;
    /** True: what is put there can be committed, and goes to others. */
    readonly shared: boolean;
}
/** Returns how hooks are run in a repository. `config`: git's configuration is asked for. */
export declare function hookHouse({ repo }: Workspace, config: boolean): Promise<HookHouse>;
/** What stands at the path of a hook. */
export type Present = {
    readonly kind: "nothing";
} | {
    readonly kind: "file";
    readonly text: string;
    readonly link: boolean;
}
/** A folder, or what can't be read. */
 | {
    readonly kind: "odd";
};
/** Looks at a file. */
export declare function lookAt(path: string): Present;
/** What a hook that was here before is called while ours is. */
export declare const nextOf: (path: string) => string;
/** Returns the path of a hook. */
export declare const hookPath: ({ folder }: HookHouse, hook: HookName) => string;
/** Returns the program that makes a hook's file anew whenever it likes, and would lose what is put before it. */
export declare function makerOf(text: string): string | null;
