import type { Clock, Random } from "../base/clock.ts";
import { TicketError } from "../base/errors.ts";
import type { OnProgress } from "../base/progress.ts";
import { replicaOf } from "../domain/stamp.ts";
import type { FileSystem } from "../git/file-system.ts";
import type { AuthCallback, HttpClient } from "../git/http.ts";
import { openRepository } from "../git/open.ts";
import type { GitRepository } from "../git/repository.ts";
import { flushCounts } from "../search/cache/flush-counts.ts";
import { DEFAULT_REF, type Store } from "../store/store.ts";

/** Where to look for the repository, and the things that no code of ours takes from the process itself. */
export interface OpenOptions {
  /** A folder of the repository; default: the present one. */
  readonly dir?: string;
  /** The repository's git directory, whatever `dir` and GIT_DIR say; relative to `dir`. */
  readonly gitdir?: string;
  /** A file system as isomorphic-git takes it, with promises: then no git is used. Paths begin at its root. */
  readonly fs?: FileSystem;
  /** What sends requests to remotes where no git is used; default: `fetch`. */
  readonly http?: HttpClient;
  /** Asked for name and password where a remote wants them and no git is used. */
  readonly onAuth?: AuthCallback;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: Clock;
  readonly random?: Random;
  readonly pid?: number;
  /** Told how far something is that takes its time: reading, checking, joining. */
  readonly onProgress?: OnProgress;
  /** Called after a commit where `ticket.autoSync` is on: to sync when there is time. It must not throw. */
  readonly onAutoSync?: () => void;
  /**
   * Called after a commit where subscribers are to be told and no process is at it: to call `publish` when there is time, best in
   * another process. `stopped` are those that were stopped since it was called last. It must not throw.
   */
  readonly onPublish?: (stopped: readonly string[]) => void;
  /**
   * So many milliseconds a read may be behind what others write, for a program that asks often; its own writes are always
   * seen. Default: 0, each read looks at the ref.
   */
  readonly refTtl?: number;
  /** A commit, a batch or a time: the tickets as they were then, to be read only. Default: as they are. */
  readonly at?: string;
}

/** Tells of the end of a workspace. */
export type Ending = Pick<AbortController, "signal" | "abort">;

/** One open repository with its tickets ref. */
export interface Workspace {
  readonly repo: GitRepository;
  readonly store: Store;
  /** The user's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder that it was opened from; `undefined`: the present one. */
  readonly dir?: string | undefined;
  /** When and where reads look; `undefined`: at the head. */
  readonly at?: string | undefined;
  /** So many milliseconds the head is believed to be what it was; `undefined`: it is looked at each time. */
  readonly refTtl?: number | undefined;
  /** Where the cache would be, were it not turned off; `undefined`: it is not. */
  readonly cacheOff?: (() => string | undefined) | undefined;
  /** Aborted when it is closed: whoever listens has to end. */
  readonly ending?: Ending;
  /** Resolves when everybody knows of what was written. */
  readonly settled?: (() => Promise<unknown>) | undefined;
}

/** Returns the tickets ref that the configuration names. @throws TicketError `BAD_TICKET_REF`. */
async function ticketsRef(repo: GitRepository): Promise<string> {
  const ref = (await repo.config()).get("ticket.ref") ?? DEFAULT_REF;
  if (
    ref === DEFAULT_REF ||
    (/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.test(ref) &&
      !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))
  )
    return ref;
  throw new TicketError(
    "BAD_TICKET_REF",
    "usage",
    `ticket.ref is no full ref name: ${JSON.stringify(ref)}.`,
    {
      data: { ref },
      hint: `For example: git config ticket.ref ${DEFAULT_REF}`,
    },
  );
}

type Optional =
  | "at"
  | "refTtl"
  | "onProgress"
  | "onAutoSync"
  | "onPublish"
  | "gitdir"
  | "fs"
  | "http"
  | "onAuth";

/** Returns what ends whoever listens; most runs have nobody who does, and what Node has for it takes half a millisecond to load. */
function createEnding(): Ending {
  let controller: AbortController | undefined;
  let over = false;
  return {
    get signal() {
      controller ??= new AbortController();
      if (over) controller.abort();
      return controller.signal;
    },
    abort: () => {
      over = true;
      controller?.abort();
    },
  };
}

/** Returns what is told of each commit. A setting that can't be read is off: it must not fail what is written already. */
function publishing(
  repo: GitRepository,
  { onAutoSync, onPublish }: Pick<OpenOptions, "onAutoSync" | "onPublish">,
) {
  if (onAutoSync === undefined && onPublish === undefined)
    return { onPublished: undefined, settled: undefined };
  const sync = async (): Promise<void> => {
    if ((await repo.config()).bool("ticket.autoSync") === true) onAutoSync?.();
  };
  const tell = async (): Promise<void> => {
    const listening = (await repo.config()).names("ticket-subscriber.");
    if (onPublish === undefined || listening.length === 0) return;
    await (await import("./call-publisher.ts")).callPublisher(repo, onPublish);
  };
  let pending: Promise<unknown> = Promise.resolve();
  return {
    onPublished: () => {
      pending = Promise.allSettled([pending, sync(), tell()]);
    },
    settled: () => pending,
  };
}

/** Returns the repository as it is used: with `ticket.cache` false there is no folder for a cache. */
async function withCache(repo: GitRepository): Promise<Pick<Workspace, "repo" | "cacheOff">> {
  if ((await repo.config()).bool("ticket.cache") !== false) return { repo };
  return { repo: { ...repo, cacheDir: () => undefined }, cacheOff: () => repo.cacheDir() };
}

/** Opens the repository around a folder. */
export async function openWorkspace(
  options: Required<Omit<OpenOptions, Optional>> & Pick<OpenOptions, Optional>,
): Promise<Workspace> {
  const { dir, env, now, random, pid, at, refTtl, onProgress } = options;
  const { gitdir, fs, http, onAuth } = options;
  const where = gitdir === undefined ? {} : { gitDir: gitdir };
  const opened = await openRepository({
    cwd: dir,
    ...where,
    env,
    now,
    random,
    pid,
    fs,
    http,
    onAuth,
  });
  const ref = await ticketsRef(opened);
  const { repo, cacheOff } = await withCache(opened);
  let replica: string | undefined;
  const aliasOwners: Store["aliasOwners"] = async (commit, aliases) =>
    (await import("./cached-aliases.ts")).cachedAliases(workspace, commit, aliases);
  const { onPublished, settled } = publishing(repo, options);
  const store: Store = {
    ...{ repo, ref, now, random, trees: new Map(), onProgress, aliasOwners, onPublished },
    // Only writers need one.
    get replica() {
      replica ??= replicaOf(random(5));
      return replica;
    },
  };
  const ending = createEnding();
  const workspace: Workspace = { repo, at, dir, env, store, refTtl, cacheOff, ending, settled };
  return workspace;
}

/** Closes a repository: what was counted is written down, and the helper process ends. */
export async function closeWorkspace({ repo, store, settled }: Workspace): Promise<void> {
  await settled?.();
  await flushCounts(store);
  await repo.close();
}
