import { type Document } from "../domain/document.js";
import type { Head } from "./head-to-write.js";
import type { Store } from "./store.js";
/** A document that stands in an older format. */
export interface OlderDocument {
    readonly path: string;
    readonly format: number;
    readonly document: Document;
}
/** Something that can't be read, and stays as it is. */
export interface Unreadable {
    readonly path: string;
    readonly problem: string;
}
/** What is in an older format at a head. */
export interface FoundOlder {
    readonly older: readonly OlderDocument[];
    readonly problems: readonly Unreadable[];
}
/** Finds what stands in an older format. @throws TicketError `NEWER_FORMAT`: then nobody here may write. */
export declare function findOlder(store: Store, head: Head): Promise<FoundOlder>;
