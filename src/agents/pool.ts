import { setMaxListeners } from "node:events";
import { isTicketError } from "../base/errors.ts";
import { type Tried, tryTask } from "./attempt.ts";
import { pause, pauseBefore } from "./pauses.ts";
import {
  GONE,
  type PoolEvent,
  type PoolOptions,
  type PoolSummary,
  type Task,
} from "./pool-types.ts";

/** How often a worker that found nothing looks again, where nobody of the pool ended meanwhile. */
const LOOK_MS = 2000;
/** How often a report is tried again when others were faster, or the remote could not be reached. */
const MOST_REPORTS = 8;
const REPORT_PAUSE_MS = 250;
/** Whose tasks are shorter takes the next one ahead: for longer ones it would only keep it from others. */
const QUICK_MS = 5000;

type Counts = { -readonly [K in keyof Omit<PoolSummary, "ms">]: PoolSummary[K] };

/** Several workers, each of whom takes, tries and reports one ticket after the other. */
class Pool {
  readonly #options: PoolOptions;
  readonly counts: Counts = { done: 0, failed: 0, lost: 0, released: 0, retried: 0 };
  /** What the listener threw. */
  trouble: { readonly error: unknown } | undefined;
  /** How many are doing what may make other tickets ready. */
  #busy = 0;
  #broken = false;
  /** How many wait for something to become ready. */
  #idle = 0;
  /** What workers with short tasks have taken ahead, one each. */
  readonly #ahead = new Map<string, Promise<Task | undefined>>();
  /** Aborted, and made anew, whenever a ticket is finished: something may have become ready. */
  #finished = new AbortController();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  #tell(
    type: PoolEvent["type"],
    worker: string,
    task: Task | undefined,
    more: { readonly attempt?: number; readonly ms?: number; readonly why?: string } = {},
  ): void {
    const { id = null, shown = null, title = null } = task?.ticket ?? {};
    const { attempt = 1, ms = null, why = null } = more;
    const at = new Date(this.#options.now()).toISOString();
    try {
      this.#options.onEvent({ type, at, worker, id, shown, title, attempt, ms, why });
    } catch (error) {
      // Nobody listens any more: what was begun is finished, and nothing else begun.
      this.trouble ??= { error };
      this.#broken = true;
    }
  }

  /** Reports to the desk, again where that may help. Undefined: the lease is lost, and the ticket is no longer ours. */
  async #report<T>(
    worker: string,
    task: Task,
    report: () => Promise<T>,
  ): Promise<{ readonly value: T } | undefined> {
    for (let tries = 1; ; tries++) {
      try {
        return { value: await report() };
      } catch (error) {
        if (isTicketError(error) && GONE.has(error.code)) return this.#lose(worker, task);
        if (!isTicketError(error) || !error.retryable || tries >= MOST_REPORTS) {
          // What can't be reported must not be held either.
          await this.#options.desk.release(task, worker).catch(() => undefined);
          throw error;
        }
      }
      await pause(REPORT_PAUSE_MS * tries, this.#options.ending);
    }
  }

  #lose(worker: string, task: Task): undefined {
    this.#count("lost", worker, task, {});
    return undefined;
  }

  #count(
    type: "done" | "failed" | "lost" | "released",
    worker: string,
    task: Task,
    more: { readonly attempt?: number; readonly ms?: number; readonly why?: string },
  ): void {
    this.counts[type]++;
    this.#tell(type, worker, task, more);
  }

  /** Tries a ticket until it is done, or has failed too often. */
  async #tryAgain(
    worker: string,
    task: Task,
  ): Promise<Tried & { readonly attempt: number; readonly ms: number }> {
    const { now, retries, backoffMs, chance, draining, ending } = this.#options;
    for (let attempt = 1; ; attempt++) {
      this.#tell("started", worker, task, { attempt });
      const begun = now();
      const tried = await tryTask(this.#options, task, worker, attempt);
      const ms = now() - begun;
      if (tried.kind !== "failed" || attempt > retries) return { ...tried, attempt, ms };
      this.counts.retried++;
      this.#tell("retry", worker, task, { attempt, ms, why: tried.why });
      await this.#waitHolding(worker, task, pauseBefore(attempt + 1, backoffMs, chance()));
      if (draining.aborted || ending.aborted) return { kind: "ended", attempt, ms };
    }
  }

  /** Waits between two tries; a wait that is longer than a lease must not lose it. */
  async #waitHolding(worker: string, task: Task, ms: number): Promise<void> {
    const { desk, renewMs, draining, ending } = this.#options;
    for (let left = ms; left > 0 && !draining.aborted && !ending.aborted; left -= renewMs) {
      await desk.renew(task, worker).catch(() => undefined);
      await pause(Math.min(left, renewMs), draining, ending);
    }
  }

  async #workOn(worker: string, task: Task): Promise<Task | undefined> {
    const { desk } = this.#options;
    const tried = await this.#tryAgain(worker, task);
    const { attempt, ms } = tried;
    if (tried.kind === "lost") return this.#lose(worker, task);
    if (tried.kind === "ended") {
      const given = await this.#report(worker, task, () => desk.release(task, worker));
      if (given !== undefined) this.#count("released", worker, task, { attempt, ms });
      return undefined;
    }
    if (tried.kind === "failed") {
      const { why } = tried;
      const told = await this.#report(worker, task, () => desk.fail(task, worker, why));
      if (told !== undefined) this.#count("failed", worker, task, { attempt, ms, why });
      return undefined;
    }
    const done = async (wantsNext: boolean): Promise<Task | undefined> => {
      const report = { result: tried.result, takesNext: wantsNext && !this.#isEnding };
      const next = await this.#report(worker, task, () => desk.done(task, worker, report));
      if (next !== undefined) this.#count("done", worker, task, { attempt, ms });
      return next?.value;
    };
    return ms < QUICK_MS ? this.#goOn(worker, done) : done(true);
  }

  get #isEnding(): boolean {
    const { draining, ending } = this.#options;
    return draining.aborted || ending.aborted || this.#broken;
  }

  /**
   * Reports a ticket that was done quickly, while the next one, which was taken ahead, is begun already: else a worker with short tasks would
   * spend much of its time on reports. Where none was taken ahead one is from now on; nothing is while somebody has nothing to do.
   */
  async #goOn(
    worker: string,
    done: (wantsNext: boolean) => Promise<Task | undefined>,
  ): Promise<Task | undefined> {
    const ahead = await this.#takeAhead(worker);
    if (ahead !== undefined) {
      const wantsNext = this.#idle === 0;
      this.#keepAhead(
        worker,
        this.#busily(() => done(wantsNext)),
      );
      return ahead;
    }
    const next = await this.#busily(() => done(true));
    if (next !== undefined && !this.#isEnding && this.#idle === 0)
      this.#keepAhead(
        worker,
        this.#busily(() => this.#take(worker)),
      );
    return next;
  }

  /** Keeps what a worker will have next. What goes wrong with it ends the run, once what was begun is finished. */
  #keepAhead(worker: string, coming: Promise<Task | undefined>): void {
    const kept = coming.catch((error: unknown) => {
      this.trouble ??= { error };
      this.#broken = true;
      return undefined;
    });
    this.#ahead.set(worker, kept);
    void kept.then(() => this.#wake());
  }

  /** Returns what a worker took ahead, if it did. */
  async #takeAhead(worker: string): Promise<Task | undefined> {
    const kept = this.#ahead.get(worker);
    this.#ahead.delete(worker);
    return kept;
  }

  /** Takes a ticket; where others are faster again and again, somebody else has more luck. */
  async #take(worker: string): Promise<Task | undefined> {
    try {
      return await this.#options.desk.next(worker);
    } catch (error) {
      if (isTicketError(error) && error.retryable) return undefined;
      throw error;
    }
  }

  /** Wakes those who found nothing: something may have become ready, or nobody else is left. */
  #wake(): void {
    const finished = this.#finished;
    this.#finished = new AbortController();
    finished.abort();
  }

  /** Does something that may make other tickets ready. */
  async #busily<T>(body: () => Promise<T>): Promise<T> {
    this.#busy++;
    try {
      return await body();
    } finally {
      this.#busy--;
    }
  }

  /** Takes what is ready; where nothing is, waits. Answers false when there is nothing to wait for. */
  async #look(worker: string, wasIdle: boolean): Promise<Task | boolean> {
    const { draining, ending, waits } = this.#options;
    const finished = this.#finished.signal;
    const task = await this.#busily(() => this.#take(worker));
    if (task !== undefined) return task;
    if (!wasIdle) this.#tell("idle", worker, undefined);
    // What others of the pool do may make something ready; what others elsewhere do is waited for only if it is asked for.
    if (this.#busy === 0 && !waits) return false;
    this.#idle++;
    await pause(LOOK_MS, finished, draining, ending);
    this.#idle--;
    return true;
  }

  /** One worker: from what it held before, if anything, to where nothing is left or somebody wants an end. */
  async work(worker: string): Promise<void> {
    const { desk } = this.#options;
    let task = await this.#busily(() => desk.resume(worker));
    if (task !== undefined) this.#tell("resumed", worker, task);
    let idle = false;
    while (!this.#isEnding) {
      task ??= await this.#takeAhead(worker);
      const found: Task | boolean = task ?? (await this.#look(worker, idle));
      if (found === false) break;
      idle = found === true;
      task = undefined;
      if (found === true) continue;
      task = await this.#busily(() => this.#workOn(worker, found));
      this.#wake();
    }
    for (const left of [task, await this.#takeAhead(worker)])
      if (left !== undefined) await this.#report(worker, left, () => desk.release(left, worker));
  }

  /** The same; what goes wrong with the tickets themselves ends the others too, once they have finished. */
  async workOrBreak(worker: string): Promise<void> {
    try {
      await this.work(worker);
    } catch (error) {
      this.#broken = true;
      throw error;
    } finally {
      this.#wake();
    }
  }
}

/** Lets workers work until nothing is ready, or somebody wants an end. @throws what goes wrong with the tickets themselves. */
export async function runPool(options: PoolOptions): Promise<PoolSummary> {
  const begun = options.now();
  const pool = new Pool(options);
  // Each worker listens to both.
  setMaxListeners(0, options.draining, options.ending);
  const ended = await Promise.allSettled(options.workers.map((w) => pool.workOrBreak(w)));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  if (pool.trouble !== undefined) throw pool.trouble.error;
  return { ...pool.counts, ms: options.now() - begun };
}
