import type { HookStep } from "./hook-types.js";
/** Removes a folder if nothing is in it. */
export declare function dropFolder(path: string): void;
/** Makes steps that are about files. @throws TicketError `HOOK_NOT_WRITTEN`. */
export declare function perform(steps: readonly HookStep[]): void;
