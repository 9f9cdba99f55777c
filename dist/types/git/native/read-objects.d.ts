import type { ObjectFormat, Oid, ReadResult } from "../repository.js";
import type { LocalObjects } from "./local-objects.js";
import type { ObjectReader } from "./object-reader.js";
/** Reads few objects without a process, and all others, or what can't be read like that, by git. */
export declare function readObjects({ local, reader }: {
    readonly local: LocalObjects;
    readonly reader: ObjectReader;
}, format: ObjectFormat, oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
