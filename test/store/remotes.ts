import type { Remote } from "../../src/git/remotes.ts";
import type { GitRepository } from "../../src/git/repository.ts";
import type { Store } from "../../src/store/store.ts";
import { syncWith } from "../../src/store/sync.ts";
import type { SyncOptions } from "../../src/store/sync-options.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import { emptyRepository, openStore, type TestClock, ticketRepository } from "./support.ts";

export const ORIGIN: Remote = {
  name: "origin",
  address: "origin",
  tracking: "refs/ticket-remotes/origin/main",
  seen: "refs/ticket-seen/origin/main",
};

export const OPTIONS: SyncOptions = {
  acceptClockSkew: false,
  allowUnrelated: false,
  skewMs: 3_600_000,
  patienceMs: 20_000,
};

const BOTH = { join: true, push: true };

export const sync = (store: Store, options: Partial<SyncOptions> = {}) =>
  syncWith(store, ORIGIN, BOTH, { ...OPTIONS, ...options });

export interface Clone {
  readonly dir: string;
  readonly store: Store;
}

/** A bare remote, with tickets begun in it. */
export async function hub(): Promise<string> {
  const dir = scratch("hub");
  gitIn(dir, "init", "-q", "--bare", ".");
  gitIn(await ticketRepository(), "push", "-q", dir, "refs/tickets/main");
  return dir;
}

/** A clone of it that has its tickets. */
export async function cloneOf(remote: string, clock?: TestClock): Promise<Clone> {
  const dir = emptyRepository();
  gitIn(dir, "remote", "add", "origin", remote);
  const store = await openStore(dir, clock === undefined ? {} : { clock });
  await sync(store);
  return { dir, store };
}

/** The same store, but before each push something else happens, once for each thing in `before`. */
export function beforePush(store: Store, ...before: (() => Promise<unknown>)[]): Store {
  const repo: GitRepository = {
    ...store.repo,
    push: async (request) => {
      await before.shift()?.();
      return store.repo.push(request);
    },
  };
  return { ...store, repo };
}
