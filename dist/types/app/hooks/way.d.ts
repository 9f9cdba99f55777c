import type { HookName } from "./hook-names.js";
import type { HookStatus, HookStep } from "./hook-types.js";
import { type HookHouse } from "./house.js";
import { type ShimSettings } from "./shims.js";
/** One way in which a hook of ours comes to be run: how it stands, what installs it, what takes it away. */
export interface Way {
    status(hook: HookName): Omit<HookStatus, "hook" | "way" | "script">;
    install(hook: HookName): readonly HookStep[];
    uninstall(hook: HookName): readonly HookStep[];
}
/** What a way works with. */
export interface WayContext {
    readonly house: HookHouse;
    readonly settings: ShimSettings;
    /** Returns a setting of git's, of the repository alone. */
    readonly setting: (name: string) => string | undefined;
}
type State = HookStatus["state"];
/** Returns the state of a file that is to hold one of our scripts. */
export declare function stateOf(path: string, hook: HookName, settings: ShimSettings): State;
/** Returns what makes a file hold our script. */
export declare function writeShim(path: string, hook: HookName, settings: ShimSettings): readonly HookStep[];
/** Returns what takes a script of ours away. */
export declare function removeShim(path: string, hook: HookName): readonly HookStep[];
/** Returns what somebody has to do where we can't. */
export declare const manual: (hook: HookName, why: string) => HookStep;
/** A script of ours in the folder for those that something else runs. */
export declare function aside({ house, settings }: WayContext): {
    state: (hook: HookName) => "absent" | "installed" | "outdated";
    install: (hook: HookName) => readonly HookStep[];
    uninstall: (hook: HookName) => readonly HookStep[];
};
export {};
