import type { Clock, Random } from "../base/clock.ts";
import type { OnProgress } from "../base/progress.ts";
import { MOST_ATTACHED } from "../domain/config/attachment-limit.ts";
import type { Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import type { TreeEntry } from "../git/objects.ts";
import type { GitRepository, Oid } from "../git/repository.ts";

/** Where tickets live unless `git config ticket.ref` says otherwise. */
export const DEFAULT_REF = "refs/tickets/main";

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
  readonly aliasOwners?: (
    commit: Oid | undefined,
    aliases: ReadonlySet<string>,
  ) => Promise<ReadonlyMap<string, readonly TicketId[]> | undefined>;
  /** Told how far a long read, check or join is. */
  readonly onProgress?: OnProgress | undefined;
  /** Told when a commit of ours is on the ref. It must be quick, and must not throw. */
  readonly onPublished?: (() => void) | undefined;
}

/** Returns the same store, with a memory for the documents that are read through it. */
export function rememberingDocuments(store: Store): Store {
  // By their definitions, so that nothing is made that may not be needed: a replica takes chance from the system.
  const documents = { value: new Map(), enumerable: true };
  return Object.create({}, { ...Object.getOwnPropertyDescriptors(store), documents });
}

/** Sizes above which nothing of the ref is read. */
export const LIMITS = {
  /** Bytes of one document. */
  document: 1024 * 1024,
  /** Bytes of one attachment, where somebody asks for it. */
  attachment: MOST_ATTACHED,
  /** Bytes of one tree. */
  tree: 16 * 1024 * 1024,
  /** Bytes of one commit. */
  commit: 1024 * 1024,
  /** Entries that are looked at in the whole tree. */
  entries: 400_000,
} as const;
