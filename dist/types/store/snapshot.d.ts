import { TicketError } from "../base/errors.js";
import { type JsonObject } from "../base/json.js";
import { type StoreConfig } from "../domain/config/config.js";
import type { Document } from "../domain/document.js";
import type { DocumentKind } from "../domain/fields.js";
import { type CommitData } from "../git/objects.js";
import type { Oid, ReadResult } from "../git/repository.js";
import { type Store } from "./store.js";
import { type Trailers } from "./trailers.js";
/** All tickets at one commit. */
export interface Snapshot {
    /** `undefined`: the ref does not exist yet. */
    readonly commit: Oid | undefined;
    readonly root: Oid | undefined;
    readonly data: CommitData | undefined;
    readonly trailers: Trailers | undefined;
}
export declare const NOTHING: Snapshot;
/** A commit with its oid and what its message says. */
export interface Commit {
    readonly oid: Oid;
    readonly data: CommitData;
    readonly trailers: Trailers;
}
/** Returns the commit that was read. @throws TicketError `STORE_DAMAGED`, `GIT_BAD_COMMIT`. */
export declare function commitIn(result: ReadResult): Commit;
/** Reads commits in bulk, in the order asked for. */
export declare function readCommits(store: Store, oids: readonly Oid[]): Promise<readonly Commit[]>;
/** Keeps a commit at hand that was made just now, for it will be asked for next. */
export declare function keepCommit(store: Store, oid: Oid, data: CommitData): void;
/** Reads one commit. */
export declare function commitAt(store: Store, oid: Oid): Promise<Commit>;
/** Returns the snapshot at a commit. */
export declare function snapshotAt(store: Store, oid: Oid): Promise<Snapshot>;
/** Returns the snapshot at the head of the tickets ref; `NOTHING` when there is none. */
export declare function headSnapshot(store: Store): Promise<Snapshot>;
/** Returns the error for a repository without tickets: a fresh clone takes those of its remote. */
export declare function noTickets({ repo, ref }: Store): Promise<TicketError>;
/** Returns the snapshot at the head. @throws TicketError `NO_TICKETS` when there is none. */
export declare function requireHead(store: Store): Promise<Snapshot & {
    readonly commit: Oid;
}>;
/** The bytes of a file of ours, as text. */
export interface FileText {
    readonly oid: Oid;
    readonly text: string;
}
/** Why a file of the tree can't be shown. */
export interface Problem {
    readonly oid: Oid;
    readonly problem: string;
}
/** Reads files by blob oid, each once; what can't be read comes back as a problem, never as an exception. */
export declare function readTexts(store: Store, oids: readonly Oid[]): Promise<readonly (FileText | Problem)[]>;
/** Reads files by blob oid and calls with each, in their order, as it comes. */
export declare function readEachText(store: Store, oids: readonly Oid[], take: (read: FileText | Problem, index: number) => void): Promise<void>;
/** Reads different files part by part: while one part is looked at, git reads the next ones. */
export declare function readParts(store: Store, oids: readonly Oid[]): AsyncGenerator<readonly (FileText | Problem)[]>;
/** Returns a document's JSON in the present format for showing: parsed without the strict checks of a write. */
export declare function looseJson(kind: DocumentKind, name: string, text: string): JsonObject | undefined;
/** A document with the oid of the blob it was read from. */
export interface StoredDocument {
    readonly oid: Oid;
    readonly document: Document;
}
/**
 * Reads documents strictly, as a writer must: a faulty one is an error.
 *
 * @throws TicketError `INVALID_DOCUMENT`, `BAD_JSON`, `NEWER_FORMAT`, `STORE_DAMAGED`.
 */
export declare function readDocuments(store: Store, snapshot: Snapshot, kind: DocumentKind, names: readonly string[]): Promise<Map<string, StoredDocument>>;
/** Returns the configuration at a snapshot; a faulty config.json counts as absent (verify reports it). */
export declare function readConfig(store: Store, snapshot: Snapshot): Promise<StoreConfig>;
