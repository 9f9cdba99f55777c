import type { HookName } from "./hook-names.js";
export type { HookName } from "./hook-names.js";
/**
 * How git comes to run our hook: a file of our own in the folder of hooks; lines in a file there that others see, too; an entry
 * in git's configuration (git 2.54 and later); or a line that somebody has to add to the configuration of another program.
 */
export type HookWay = "file" | "lines" | "config" | "manual";
/** One hook, as it is in a repository. */
export interface HookStatus {
    readonly hook: HookName;
    /** "outdated": made by another version, or for other settings. */
    readonly state: "installed" | "outdated" | "absent";
    readonly way: HookWay;
    /** The file that git runs, absolute; for "config" the name of the setting. */
    readonly path: string;
    /** The hook that was here before and goes first: its file now. */
    readonly next: string | null;
    /** What has to be done by hand, or what stands in the way. */
    readonly note: string | null;
    /** The script that git runs, or is to run. */
    readonly script: string;
}
/** All hooks of a repository. */
export interface HooksReport {
    /** Where git looks for hooks, absolute. */
    readonly dir: string;
    /** Which configuration says so; "default": none. */
    readonly scope: string;
    /** Whose hooks these are: ours alone, or those of another program. */
    readonly manager: string | null;
    /** True: that folder is in the worktree, and what is in it may go to others. */
    readonly shared: boolean;
    readonly hooks: readonly HookStatus[];
}
/** One step of an installation, or of its end. `path` is absolute. */
export type HookStep = {
    readonly kind: "write";
    readonly hook: HookName;
    readonly path: string;
    readonly text: string;
}
/** The hook that was here goes first from now on. */
 | {
    readonly kind: "chain";
    readonly hook: HookName;
    readonly path: string;
    readonly to: string;
} | {
    readonly kind: "edit";
    readonly hook: HookName;
    readonly path: string;
    readonly text: string;
} | {
    readonly kind: "remove";
    readonly hook: HookName;
    readonly path: string;
}
/** The hook that was here before is back. */
 | {
    readonly kind: "restore";
    readonly hook: HookName;
    readonly path: string;
    readonly to: string;
} | {
    readonly kind: "set";
    readonly hook: HookName;
    readonly name: string;
    readonly value: string;
} | {
    readonly kind: "unset";
    readonly hook: HookName;
    readonly name: string;
}
/** What somebody has to do: add the line to what runs hooks here. */
 | {
    readonly kind: "manual";
    readonly hook: HookName;
    readonly why: string;
    readonly line: string;
};
export interface InstallHooksOptions {
    /** Default: those of a clone, or of a server for a bare repository. */
    readonly hooks?: readonly HookName[];
    /** True: those of a server. */
    readonly server?: boolean;
    /** True: by git's configuration, which git 2.54 and later has. */
    readonly config?: boolean;
    /** What starts this program where it is not on PATH: a file and its first argument, if any. */
    readonly program?: readonly string[];
    /** True: only tell. */
    readonly dryRun?: boolean;
}
export interface HooksChange {
    readonly dir: string;
    readonly scope: string;
    readonly manager: string | null;
    /** True: that folder is in the worktree, and what is in it may go to others. */
    readonly shared: boolean;
    readonly steps: readonly HookStep[];
}
