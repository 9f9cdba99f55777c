import type { Clock, Random } from "../base/clock.js";
import type { OnProgress } from "../base/progress.js";
import type { Document } from "../domain/document.js";
import type { TicketId } from "../domain/id.js";
import type { TreeEntry } from "../git/objects.js";
import type { GitRepository, Oid } from "../git/repository.js";
/** Where tickets live unless `git config ticket.ref` says otherwise. */
export declare const DEFAULT_REF = "refs/tickets/main";
/** One open tickets ref, and what a writer needs beside it: the time, chance, and a name of its own. */
export interface Store {
    readonly repo: GitRepository;
    readonly ref: string;
    readonly now: Clock;
    readonly random: Random;
    /** 8 characters, random for each process. */
    readonly replica: string;
    /** Trees that were read already; trees never change, so this is never stale. */
    readonly trees: Map<Oid, readonly TreeEntry[]>;
    /** Documents that were read strictly, by `blobKey`, where an operation reads the same ones again and again. */
    readonly documents?: Map<string, Document>;
    /** Returns whose these aliases are at a commit, deleted tickets' too, or undefined where nobody knows without reading. */
    readonly aliasOwners?: (commit: Oid | undefined, aliases: ReadonlySet<string>) => Promise<ReadonlyMap<string, readonly TicketId[]> | undefined>;
    /** Told how far a long read, check or join is. */
    readonly onProgress?: OnProgress | undefined;
    /** Told when a commit of ours is on the ref. It must be quick, and must not throw. */
    readonly onPublished?: (() => void) | undefined;
}
/** Returns the same store, with a memory for the documents that are read through it. */
export declare function rememberingDocuments(store: Store): Store;
/** Sizes above which nothing of the ref is read. */
export declare const LIMITS: {
    /** Bytes of one document. */
    readonly document: number;
    /** Bytes of one attachment, where somebody asks for it. */
    readonly attachment: number;
    /** Bytes of one tree. */
    readonly tree: number;
    /** Bytes of one commit. */
    readonly commit: number;
    /** Entries that are looked at in the whole tree. */
    readonly entries: 400000;
};
