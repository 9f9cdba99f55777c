/**
 * A process that can be told from every other, also from a later one with the same number.
 *
 * `start` and `machine` are "-" where the system doesn't say.
 */
export interface ProcessId {
    readonly pid: number;
    /** When it started, in the kernel's ticks since boot. */
    readonly start: string;
    /** Host, boot and pid namespace: process numbers of two machines (or containers) mean nothing to each other. */
    readonly machine: string;
}
/** Returns the id of a process that runs now on this machine. */
export declare function processId(pid: number): ProcessId;
/**
 * Tells what became of a process.
 *
 * "unknown" stands for one of another machine: nothing of its may be touched.
 */
export declare function stateOf(id: ProcessId): "alive" | "dead" | "unknown";
