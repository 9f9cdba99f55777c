import type { Stats } from "node:fs";
import type { Trace } from "../repository.js";
import type { DiskContext } from "./context.js";
/** A file as it was found. */
export interface FoundFile {
    readonly path: string;
    readonly stats: Stats;
}
/** A kind of file that we put into a repository, and leave there when a process is killed. */
export interface TraceKind {
    readonly what: string;
    /** Where: below the ticket folder, or among the packs. */
    readonly folder: (context: DiskContext) => string;
    readonly name: Pick<RegExp, "test">;
    readonly stays: (context: DiskContext, file: FoundFile) => Trace["stays"];
    readonly remove: (context: DiskContext, file: FoundFile) => void;
}
/** Where our own files are. */
export declare const ticketFolder: ({ commonDir }: DiskContext) => string;
export declare const notesFolder: (context: DiskContext) => string;
export declare const cacheFolder: (context: DiskContext) => string;
export declare const subscribersFolder: (context: DiskContext) => string;
/** Scripts that hooks of others run. */
export declare const hooksFolder: (context: DiskContext) => string;
/** Everything that this room puts beside refs and objects. What is new gets an entry. */
export declare const TRACES: readonly TraceKind[];
