import type { ObjectFormat, Oid, ReadResult } from "../repository.js";
import type { GitRunner } from "./git-runner.js";
/**
 * Reads objects through one long-lived `git cat-file --batch`.
 *
 * The process is started by the first read and shared by all; requests are written ahead and answered in order. It
 * keeps this process alive only while an answer is due, and ends by itself when this process does.
 */
export declare class ObjectReader {
    #private;
    constructor(runner: GitRunner, format: ObjectFormat, cwd: string);
    /** Whether git's process is there, or comes. */
    get running(): boolean;
    read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
    /** Starts the process, if there is none, before anybody asks. */
    warm(): void;
    /** Ends the process. Reads that wait are answered by a new one. */
    close(): void;
}
