import type { CodeSide } from "./code.ts";
import type { Housekeeping } from "./housekeeping.ts";
import type { FetchOutcome, FetchRequest, PushOutcome, PushRequest } from "./transport.ts";
import type { DifferenceLimits, Differences, TreePair } from "./tree-differences.ts";

export type * from "./housekeeping.ts";

/** An object name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Oid = string;

/** The four kinds of object git stores. */
export type ObjectType = "blob" | "tree" | "commit" | "tag";

/** The hash a repository names its objects by. */
export type ObjectFormat = "sha1" | "sha256";

/** An object that is ready to be stored; `oid` is its true name. */
export interface NewObject {
  readonly oid: Oid;
  readonly type: ObjectType;
  readonly data: Uint8Array;
}

/** The answer for one object that was asked for. */
export type ReadResult =
  | {
      readonly kind: "object";
      readonly oid: Oid;
      readonly type: ObjectType;
      readonly data: Uint8Array;
    }
  | {
      readonly kind: "missing";
      readonly oid: Oid;
      /** Git's words, where the object is there but can't be read. */
      readonly damage?: string;
    }
  | {
      readonly kind: "too-large";
      readonly oid: Oid;
      readonly type: ObjectType;
      readonly size: number;
    };

/** The move of a ref. `expected` undefined means that the ref must not exist yet. */
export interface RefUpdate {
  readonly ref: string;
  /** Undefined: the ref is to go, and its reflog with it. */
  readonly next: Oid | undefined;
  readonly expected: Oid | undefined;
  /** One line for the reflog. */
  readonly message: string;
}

/** Objects that were stored and are kept from garbage collection until released. */
export interface StoredPack {
  /** Lets git collect the objects again, if no ref holds them by now. Never throws; twice is harmless. */
  release(): Promise<void>;
}

/** Which commits `history` lists. */
export interface HistoryQuery {
  readonly tips: readonly Oid[];
  /** Leaves out these commits and everything they descend from. */
  readonly exclude?: readonly Oid[];
  /** Only commits that changed one of these paths (taken literally, from the root of the tree). */
  readonly paths?: readonly string[];
  readonly limit?: number;
  /** With `paths`: follows every parent of a merge, where git else leaves out sides that changed nothing. */
  readonly fullHistory?: boolean;
}

/** Where a commit stands in history. */
export interface GraphCommit {
  readonly oid: Oid;
  /** Also those that were left out; none for one at which a shallow clone ends. */
  readonly parents: readonly Oid[];
  /** The committer's, in whole seconds since the epoch. */
  readonly time: number;
}

/** Name and address of a commit's author or committer. */
export interface CommitIdentity {
  readonly name: string;
  readonly email: string;
}

/** Git's configuration as one command sees it: every file, include and environment variable. */
export interface GitConfig {
  /** Returns the last value of `name` (`section.Sub.key`; section and key in any case), "" for a bare key. */
  get(name: string): string | undefined;
  /** Returns all values, in the order git reads them. */
  getAll(name: string): readonly string[];
  /**
   * Returns the last value as git reads booleans.
   *
   * @throws TicketError `BAD_CONFIG` when it is none.
   */
  bool(name: string): boolean | undefined;
  /** Returns the names (as git prints them) that begin with `prefix`, each once. */
  names(prefix: string): readonly string[];
}

/** A change of the repository's own configuration file: `drop` removes a section with all that is in it. */
export type ConfigEdit =
  | { readonly kind: "add" | "set"; readonly name: string; readonly value: string }
  | { readonly kind: "unset"; readonly name: string }
  | { readonly kind: "drop"; readonly section: string };

/** A ref and what it points to. */
export interface RefEntry {
  readonly ref: string;
  readonly oid: Oid;
}

/** Which refs `listRefs` lists: those below these folders, and only if their history holds a commit. */
export interface RefQuery {
  readonly below: readonly string[];
  readonly holding?: Oid;
}

/** An open repository: the only door to git. Works on the common directory, so any linked worktree will do. */
export interface GitRepository extends Housekeeping {
  readonly engine: "native" | "isomorphic";
  /** Absolute; of the worktree that was opened. */
  readonly gitDir: string;
  /** Absolute; shared by all worktrees. Refs, objects and `ticket/` are here. */
  readonly commonDir: string;
  readonly objectFormat: ObjectFormat;

  /** Returns what the ref points to, or undefined where there is no such ref. Usually starts no process. */
  readRef(ref: string): Promise<Oid | undefined>;

  /**
   * Yields what the ref points to: at once, and each time anybody has moved it, until the signal. Moves that follow each other
   * fast may be told as one.
   */
  watchRef(ref: string, signal: AbortSignal): AsyncGenerator<Oid | undefined, void, undefined>;

  /** Returns the worktree in which a branch is checked out, or undefined. Starts no process. */
  checkedOut(branch: string): Promise<string | undefined>;

  /** Returns the commit a user means by `revision`, or undefined when git knows none. */
  resolveCommit(revision: string): Promise<Oid | undefined>;

  /**
   * Returns one answer per oid, in the order asked.
   *
   * Contents above `maxBytes` are thrown away while they stream by: they come back as "too-large". A damaged object
   * is "missing" with its damage, so that one bad object leaves all others readable.
   */
  readObjects(
    oids: readonly Oid[],
    limits: { readonly maxBytes: number },
  ): Promise<readonly ReadResult[]>;

  /**
   * Stores the objects as one pack, synced to disk, and keeps it from garbage collection until released.
   *
   * Where the move of a ref that is to follow is `announced`, git may be started for it meanwhile: the same object has to be
   * given to `compareAndSwapRef` before the release.
   *
   * @throws TicketError `STORE_WRITE_FAILED` when the disk is full or read-only.
   */
  storePack(objects: readonly NewObject[], announced?: RefUpdate): Promise<StoredPack>;

  /**
   * Moves the ref if and only if it still points to `expected`; writes a reflog entry.
   *
   * "lost" means that it had moved: nothing was changed.
   *
   * @throws TicketError `REF_LOCKED` (retryable) when another program holds the ref's lock.
   */
  compareAndSwapRef(update: RefUpdate): Promise<"updated" | "lost">;

  /** Returns refs in order of their names. */
  listRefs(query: RefQuery): Promise<readonly RefEntry[]>;

  /** Returns commits newest first, children always before their parents. */
  history(query: HistoryQuery): Promise<readonly Oid[]>;

  /** Returns the same commits with what they descend from, in no particular order. */
  graph(query: Pick<HistoryQuery, "tips" | "exclude">): Promise<readonly GraphCommit[]>;

  /** Compares pairs of trees, many at once; one answer for each, in the order asked. */
  treeDifferences(
    pairs: readonly TreePair[],
    limits: DifferenceLimits,
  ): Promise<readonly Differences[]>;

  /** Says that trees will be compared soon: what that takes is started meanwhile. */
  expectDifferences(): Promise<void>;

  /** Tells whether `descendant` holds `ancestor` in its history (every commit holds itself). */
  isAncestor(ancestor: Oid, descendant: Oid): Promise<boolean>;

  /** Returns all best common ancestors; none for unrelated histories. */
  mergeBases(a: Oid, b: Oid): Promise<readonly Oid[]>;

  /**
   * Returns the settings that this program goes by (`keptSettings` in config.ts), read once; of a remote's address only that
   * there is one, and whether it is a folder. Usually starts no process: what git said is kept until a file or an environment
   * variable changes that decides it.
   */
  config(): Promise<GitConfig>;

  /** Returns the whole configuration, by git; some of it may be secret. */
  wholeConfig(): Promise<GitConfig>;

  /** Returns what stands in the repository's own configuration file, by git. */
  localConfig(): Promise<GitConfig>;

  /**
   * Changes the repository's own configuration file, one after the other; what is not there need not be removed. Somebody else
   * who changes it is waited for.
   *
   * @throws TicketError `CONFIG_LOCKED`, `GIT_FAILED`.
   */
  editConfig(edits: readonly ConfigEdit[]): Promise<void>;

  /** Returns the password that git's credential helpers have for an address; undefined: none. */
  credential(url: string): Promise<string | undefined>;

  /**
   * Returns who commits, by git's own rules.
   *
   * @throws TicketError `NO_IDENTITY` when git would refuse to commit.
   */
  identity(role: "author" | "committer"): Promise<CommitIdentity>;

  /**
   * Returns the armoured signature of a commit's bytes, or undefined where `commit.gpgSign` doesn't ask for one.
   *
   * @throws TicketError `SIGNING_FAILED`.
   */
  sign(payload: Uint8Array): Promise<string | undefined>;

  /** Returns the branch of the worktree that was opened, without `refs/heads/`; undefined for a detached HEAD. */
  currentBranch(): Promise<string | undefined>;

  /**
   * Brings one ref of a remote, and nothing else: no tags, no other ref, no `FETCH_HEAD`.
   *
   * @throws TicketError `REMOTE_UNREACHABLE` (retryable), `REMOTE_DENIED`, `REMOTE_NOT_FOUND`, `REMOTE_INVALID`.
   */
  fetch(request: FetchRequest): Promise<FetchOutcome>;

  /**
   * Pushes one commit to one ref, forward only. No hook of the user's runs.
   *
   * @throws TicketError as `fetch`, where the remote could not be asked at all.
   */
  push(request: PushRequest): Promise<PushOutcome>;

  /** Returns git's version, like "2.39.5". */
  version(): Promise<string | undefined>;

  /** Returns what works on branches, hooks and messages of commits. @throws TicketError `ENGINE_UNSUPPORTED` without git. */
  code(): Promise<CodeSide>;

  /** Ends the helper process. A closed repository may be used again: it starts a new one. */
  close(): Promise<void>;
}
