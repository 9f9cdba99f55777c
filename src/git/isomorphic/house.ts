import type { Leftover, LocalFolder, SweepOptions, Trace, Turn, Waiters } from "../repository.ts";
import type { Files } from "./files.ts";

/** What is written down while a ref's lock is held, so that the lock of a dead process can be told for ours. */
export interface LockNote {
  remove(): void;
}

/** Everything beside refs and objects: turns between processes, and what dead ones left. */
export interface House {
  withWriteLock<T>(body: () => Promise<T>, whose?: Waiters): Promise<T>;
  withTurn(work: Turn, body: () => Promise<void>): Promise<void>;
  leaveWord(work: Turn): boolean;
  openNote(lock: string, next: string): LockNote;
  /** Removes a lock whose makers were processes of ours, and are dead. */
  freeStaleLock(lock: string): Promise<void>;
  /** Removes the `.keep` of a process of ours that is dead. */
  dropDeadKeep(path: string): boolean;
  leftovers(ref: string, remove: boolean): Promise<readonly Leftover[]>;
  sweep(options: SweepOptions): Promise<readonly Trace[]>;
  cacheDir(): string | undefined;
  localDir(name: LocalFolder): string | undefined;
}

/** What waits for each repository of a file system, by its common directory. */
const queues = new WeakMap<Files["identity"], Map<string, Promise<unknown>>>();

/**
 * Returns the house of a file system that is not this machine's: whoever uses it besides this process can't be told dead, so
 * nothing is taken away. Writers of this process take turns; all others are told apart by the compare-and-swap alone.
 */
export function rentedHouse({ identity }: Files, commonDir: string): House {
  const queue = queues.get(identity) ?? new Map<string, Promise<unknown>>();
  queues.set(identity, queue);
  const inTurn = async <T>(kind: string, body: () => Promise<T>): Promise<T> => {
    const key = `${kind} ${commonDir}`;
    const before = queue.get(key);
    const run = (async () => {
      await before?.catch(() => undefined);
      return body();
    })();
    queue.set(key, run);
    try {
      return await run;
    } finally {
      if (queue.get(key) === run) queue.delete(key);
    }
  };
  return {
    withWriteLock: (body, whose = "writers") => inTurn(whose, body),
    withTurn: (work, body) => inTurn(`turn-${work}`, body),
    // Whoever comes waits for the one before, and then looks for itself.
    leaveWord: () => false,
    openNote: () => ({ remove: () => undefined }),
    freeStaleLock: async () => undefined,
    dropDeadKeep: () => false,
    leftovers: async () => [],
    sweep: async () => [],
    cacheDir: () => undefined,
    localDir: () => undefined,
  };
}
