import type { TicketEvent } from "../event.js";
import type { StatePlace } from "./state-files.js";
/** An event that was put aside, whole: its commit may be gone when it is wanted again. */
export interface DeadLetter {
    readonly event: TicketEvent;
    readonly attempts: number;
    /** When it was tried last, in milliseconds since 1970. */
    readonly at: number;
    readonly error: string;
}
/** Returns what was put aside, the oldest first. */
export declare function readDead({ dir }: Pick<StatePlace, "dir">, name: string): readonly DeadLetter[];
/** Replaces what was put aside. Only who has the subscriber's turn may. */
export declare function writeDead({ dir, random }: StatePlace, name: string, letters: readonly DeadLetter[]): void;
/** Puts an event aside, in the place of itself if it lies there already. */
export declare function putAside(place: StatePlace, name: string, letter: DeadLetter): void;
