import type { Oid, ReadResult } from "../repository.js";
import type { NativeContext } from "./context.js";
/** What reads the objects of one repository. */
export interface ObjectStore {
    read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
    /** Reads one without a process; undefined: only git can tell. */
    here(oid: Oid, maxBytes: number): ReadResult | undefined;
    close(): void;
}
/** Reads few objects without a process, and all others, or what can't be read like that, by git. */
export declare function objectStore(context: NativeContext): ObjectStore;
