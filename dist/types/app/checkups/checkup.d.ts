import type { Checkup } from "../doctor-types.js";
export declare const fine: (check: string, problem: string, command?: string | null) => Checkup;
export declare const note: (check: string, problem: string, command?: string | null) => Checkup;
export declare const warning: (check: string, problem: string, command?: string | null) => Checkup;
export declare const bad: (check: string, problem: string, command?: string | null) => Checkup;
/** `1 ticket has`, `3 tickets have`. */
export declare function ticketsHave(count: number): string;
/** Returns a word as a POSIX shell takes it. */
export declare function shellWord(word: string): string;
