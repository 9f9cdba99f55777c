import type { JsonObject } from "../base/json.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import type { Milestone } from "../domain/milestones.ts";
import type { Operation } from "../domain/operation.ts";
import type { Ref } from "../domain/ticket.ts";
import type { SavedView } from "../domain/view.ts";
import type { Oid } from "../git/repository.ts";
import type { CacheStatus, CacheVerdict, ClearResult, WarmResult } from "./cache-types.ts";
import type { ConfigChange, ConfigureOptions } from "./config-types.ts";
import type { DeinitOptions, DeinitResult } from "./deinit-types.ts";
import type { Diff, DiffOptions } from "./diff-types.ts";
import type { DoctorOptions, DoctorResult } from "./doctor-types.ts";
import type {
  EventFilter,
  EventHandler,
  EventQuery,
  EventStats,
  SubscribeOptions,
  Subscription,
  TicketEvent,
} from "./event-types.ts";
import type { HistoryEntry, HistoryQuery, RevertOptions, RevertResult } from "./history-types.ts";
import type { ImportOptions, ImportResult } from "./import-types.ts";
import type { IndexRebuild, IndexStats, IndexVerdict } from "./index-types.ts";
import type {
  ApplyMarkdownOptions,
  ApplyMarkdownResult,
  MarkdownListing,
  MarkdownSource,
  MarkdownTicket,
} from "./markdown-types.ts";
import type { MigrateOptions, MigrateResult } from "./migrate-types.ts";
import type { Attached, MilestoneTickets, Remains, RemainsOptions } from "./part-types.ts";
import type { QueryAnswer, QueryDocument } from "./query-types.ts";
import type {
  Board,
  HeadListing,
  ListedTicket,
  Listing,
  ListQuery,
  ShownTicket,
  Stats,
  TicketHead,
} from "./reading-types.ts";
import type { SearchOptions, SearchResult } from "./search-types.ts";
import type { SubscriberMethods } from "./subscriber-types.ts";
import type { FailedRemote, RemoteOptions, SyncReport, TextOnJoin } from "./sync-types.ts";
import type { TicketsElsewhere } from "./tickets-elsewhere.ts";
import type { TicketsOfCode } from "./tickets-of-code.ts";
import type { TransactionView, TransactOptions, TransactResult } from "./transact-types.ts";
import type { NewView, ViewChange, Views } from "./view-types.ts";
import type { Working } from "./working.ts";

export type * from "./agent-types.ts";
export type * from "./cache-types.ts";
export type * from "./claim-types.ts";
export type * from "./config-types.ts";
export type * from "./deinit-types.ts";
export type * from "./diff-types.ts";
export type * from "./doctor-types.ts";
export type * from "./event-types.ts";
export type * from "./history-types.ts";
export type * from "./hooks/hook-types.ts";
export type * from "./import-types.ts";
export type * from "./index-types.ts";
export type * from "./mention-types.ts";
export type * from "./migrate-types.ts";
export type * from "./monitor-types.ts";
export type * from "./prime-types.ts";
export type * from "./query-types.ts";
export type * from "./reading-types.ts";
export type * from "./run-types.ts";
export type * from "./search-types.ts";
export type * from "./subscriber-types.ts";
export type * from "./sync-types.ts";
export type * from "./tickets-elsewhere.ts";
export type * from "./tickets-of-code.ts";
export type * from "./transact-types.ts";
export type * from "./view-types.ts";
export type * from "./working.ts";

export interface InitResult {
  readonly commit: Oid;
  readonly ref: string;
  readonly prefix: string;
  /** False: the tickets were there already, here or at a remote. */
  readonly created: boolean;
  /** The remote whose tickets were taken; null: none had any, or there were some here. */
  readonly adopted: string | null;
  /** Remotes that could not be asked. */
  readonly unasked: readonly FailedRemote[];
}

export interface MergeResult {
  readonly commit: Oid;
  readonly kind: "up-to-date" | "fast-forward" | "joined";
  /** Documents that differed on both sides and were joined. */
  readonly joined: readonly string[];
  readonly added: number;
  /** Texts that were changed on both sides. */
  readonly texts: readonly TextOnJoin[];
}

export interface Finding {
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly problem: string;
}

export interface VerifyResult {
  readonly commit: Oid;
  readonly documents: number;
  readonly commits: number;
  readonly joins: number;
  readonly findings: readonly Finding[];
}

/** One line of `export`: a ticket (`ndjson`), or any document with its stamps (`full`). */
export type ExportLine = string;

/** The tickets of one repository. Every method may be called by many processes at once. */
export interface Tickets extends Working, SubscriberMethods, TicketsOfCode, TicketsElsewhere {
  /** Begins the tickets, or takes those of a remote: `offline` asks none. */
  init(options?: { readonly prefix?: string; readonly offline?: boolean }): Promise<InitResult>;
  config(): Promise<StoreConfig>;
  /** Returns the configuration as it is stored on the ref: statuses, types, priorities, fields, templates, … */
  settings(): Promise<JsonObject>;
  /**
   * Changes the configuration on the ref. The function is given the settings at the head and returns what they are to
   * be; it runs again after a lost race.
   *
   * @throws TicketError `BAD_SETTING`.
   */
  configure(
    change: (settings: JsonObject) => JsonObject,
    options?: ConfigureOptions,
  ): Promise<ConfigChange>;
  /** Returns the e-mail address that git knows the user by. */
  me(): Promise<string>;
  /** Returns the names of the documents of a kind, in order. */
  names(kind: "agent" | "view" | "workflow"): Promise<readonly string[]>;
  list(query?: ListQuery): Promise<Listing>;
  /**
   * Searches titles, bodies, comments, labels and aliases, and returns what fits best: tickets that have all words of the
   * query, or where none has, those with the most. A word is found with a typo where it stands nowhere as it is; the last one as
   * the beginning of longer ones too. Closed tickets are found as well.
   *
   * @throws TicketError `BAD_QUERY`.
   */
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /**
   * Answers a question in one piece: the tickets that it finds, with those of their fields that are asked for, and comments,
   * links and history if they are wanted.
   *
   * @throws TicketError `BAD_QUERY`, `INVALID_QUERY`, `UNKNOWN_FIELD`, `UNKNOWN_SORT`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`.
   */
  query(document: QueryDocument): Promise<QueryAnswer>;
  show(id: string): Promise<ShownTicket>;
  /** Returns tickets in a column for each value of a field: all, or at most `most` in each. @throws TicketError `UNKNOWN_GROUP`. */
  board(query?: ListQuery, by?: string, most?: number): Promise<Board>;
  /** Returns the saved views. */
  views(): Promise<Views>;
  /** @throws TicketError `VIEW_NOT_FOUND`. */
  view(name: string): Promise<SavedView>;
  /** Saves a view, in place of what was under that name. @throws TicketError `BAD_VIEW_NAME`, `BAD_QUERY`, `UNKNOWN_SORT`, `UNKNOWN_GROUP`. */
  saveView(
    name: string,
    view: NewView,
    options?: { readonly dryRun?: boolean },
  ): Promise<ViewChange>;
  deleteView(name: string, options?: { readonly dryRun?: boolean }): Promise<ViewChange>;
  /** Counts tickets, and those with each value of these fields. Closed ones too. */
  stats(query?: ListQuery, by?: readonly string[]): Promise<Stats>;
  /**
   * Returns the tickets, deleted ones too, whose ids begin as `token` does, with or without the prefix: no other is read.
   * `undefined`: no id begins like that, or each one does, since it is the beginning of the prefix.
   */
  beginning(token: string): Promise<readonly TicketHead[] | undefined>;
  /** Returns the least of the tickets of a list, for somebody to choose from: the fastest way to see many. */
  heads(query?: ListQuery): Promise<HeadListing>;
  /** Returns one ticket alone: no other is read. */
  get(id: string): Promise<ListedTicket>;
  /**
   * Returns what a word refers to: a pull request (`#12`, `owner/repo#12`, an address), another http or https address, or
   * a commit of this repository. A type overrides what it looks like.
   */
  reference(word: string, type?: string): Promise<Ref>;
  /** Returns those of some references that a word names: as they are written, or by what the word refers to. */
  findReferences(refs: readonly Ref[], word: string, type?: string): Promise<readonly Ref[]>;
  /** Makes operations one commit, or nothing. A function is given a view of the head, and runs again after a lost race. */
  transact(
    operations:
      | readonly Operation[]
      | ((view: TransactionView) => Promise<readonly Operation[]> | readonly Operation[]),
    options?: TransactOptions,
  ): Promise<TransactResult>;
  /** Takes back a batch: a commit, a batch id, or `--last`'s choice as `lastBatch` names it. */
  revert(target: string, options?: RevertOptions): Promise<RevertResult>;
  /** Returns the newest batch, of anybody or of `actor`, that is no join and was not reverted. */
  lastBatch(actor?: string): Promise<HistoryEntry>;
  /** Reads an attachment, by its name. No other method reads one. */
  attachment(id: string, name: string): Promise<Attached>;
  /** Returns every milestone that the configuration defines or a ticket names, the next one first. */
  milestones(): Promise<readonly Milestone[]>;
  milestone(name: string): Promise<MilestoneTickets>;
  /** Tells what the history holds of tickets: what was taken out of them stays there. */
  remains(ids: readonly string[], options?: RemainsOptions): Promise<Remains>;
  /**
   * Compares the tickets of two moments, each a commit, a batch, a date or a time; `to` defaults to the head.
   *
   * @throws TicketError `COMMIT_NOT_FOUND`, `NO_TICKETS_THERE`, `NO_TICKETS_THEN`.
   */
  diff(from: string, to?: string, options?: DiffOptions): Promise<Diff>;
  /** Looks at everything that tickets depend on; mends what loses nothing, if it is asked to. */
  doctor(options?: DoctorOptions): Promise<DoctorResult>;
  history(query?: HistoryQuery): Promise<readonly HistoryEntry[]>;
  /**
   * Yields what happened, as it is read off history: the oldest first, the same each time. With `follow` it goes on as commits
   * arrive, from any process and from fetches.
   *
   * @throws TicketError `UNKNOWN_EVENT_TYPE`, `BAD_QUERY`, `TICKET_NOT_FOUND`, `COMMIT_NOT_FOUND`, `NO_TICKETS`.
   */
  events(query?: EventQuery): AsyncIterable<TicketEvent>;
  /** Counts events, by type and by who did it. */
  eventStats(query?: EventQuery): Promise<EventStats>;
  /**
   * Calls a handler for each event from now on, one after the other: while it is busy, nothing is read ahead but a few commits.
   * Resolves when it listens; `close` of these tickets ends it.
   *
   * @throws TicketError as `events`, at once.
   */
  subscribe(
    filter: EventFilter,
    handler: EventHandler,
    options?: SubscribeOptions,
  ): Promise<Subscription>;
  importBeads(text: string, options?: ImportOptions): Promise<ImportResult>;
  importFull(text: string, options?: Pick<ImportOptions, "dryRun">): Promise<ImportResult>;
  /** Yields JSON lines, each with its line feed. */
  exportLines(options: {
    readonly full: boolean;
    readonly query?: ListQuery;
  }): AsyncIterable<ExportLine>;
  /** Returns these tickets as Markdown that `applyMarkdown` takes back. */
  markdown(ids: readonly string[]): Promise<readonly MarkdownTicket[]>;
  /** The same of all tickets that a query finds; closed ones too. */
  listMarkdown(query?: ListQuery): Promise<MarkdownListing>;
  /** Brings edited texts back as one batch: of each ticket the fields that differ from the version it shows. */
  applyMarkdown(
    sources: readonly MarkdownSource[],
    options?: ApplyMarkdownOptions,
  ): Promise<ApplyMarkdownResult>;
  merge(revision: string): Promise<MergeResult>;
  /** Brings a remote's tickets and checks them; ours stay as they are. */
  fetch(options?: RemoteOptions): Promise<SyncReport>;
  /** The same, and joins them into ours. */
  pull(options?: RemoteOptions): Promise<SyncReport>;
  /** Pushes ours as they are. @throws TicketError `REMOTE_AHEAD` where the remote has more. */
  push(options?: RemoteOptions): Promise<SyncReport>;
  /**
   * Makes this clone and a remote have the same tickets: fetches, checks, joins, pushes, and again where others were faster.
   *
   * @throws TicketError `NO_REMOTE`, `REMOTE_UNREACHABLE`, `REMOTE_DENIED`, `REMOTE_REFUSED`, `REMOTE_REWRITTEN`,
   * `REMOTE_DELETED`, `REMOTE_UNRELATED`, `CLOCK_QUARANTINE`.
   */
  sync(options?: RemoteOptions): Promise<SyncReport>;
  /**
   * Writes every document of an older format in today's, in one commit, and keeps what stood before under a backup ref.
   * Reading and every other write bring such documents up to date by themselves.
   */
  migrate(options?: MigrateOptions): Promise<MigrateResult>;
  verify(): Promise<VerifyResult>;
  /** Tells what there is of the cache, and what it was good for; makes nothing. */
  cacheStatus(): Promise<CacheStatus>;
  /** Brings the cache to the head, or makes it. @throws TicketError `CACHE_OFF`, `CACHE_FAILED`. */
  warmCache(): Promise<WarmResult>;
  /** Removes the cache's files, of all refs. Nothing is lost: reads make them anew. */
  clearCache(): Promise<ClearResult>;
  /** Compares the cache, as it is kept, with what git has at its commit: every row, column, and the order. */
  verifyCache(): Promise<CacheVerdict>;
  /** Makes the index of all words anew, which searches else bring up to date by themselves. @throws TicketError `INDEX_FAILED`. */
  rebuildIndex(): Promise<IndexRebuild>;
  /** Tells what there is of the index. */
  indexStats(): Promise<IndexStats>;
  /** Compares the index, as it is kept, with the words of all tickets: every word, in which tickets, how often. */
  verifyIndex(): Promise<IndexVerdict>;
  /**
   * Takes out of the repository what git ticket put there: locks, notes, folders, and with `purgeRef` the tickets, their
   * reflog and their backups. Nothing of anybody else's is touched.
   *
   * @throws TicketError `REF_MOVED`: somebody wrote meanwhile, and nothing was removed.
   */
  deinit(options?: DeinitOptions): Promise<DeinitResult>;
  close(): Promise<void>;
}
