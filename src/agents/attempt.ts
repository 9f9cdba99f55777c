import { isTicketError } from "../base/errors.ts";
import { GONE, type Outcome, type PoolOptions, type Task } from "./pool-types.ts";

/** How one try ended. `lost`: somebody else has the ticket. `ended`: somebody wanted an end at once. */
export type Tried = Outcome | { readonly kind: "lost" } | { readonly kind: "ended" };

const LOST = "lost";
const LATE = "late";
const ENDED = "ended";

/** Renews a lease now and then; answers what ends that. A renewal that fails otherwise is made again the next time. */
function heartbeat(
  { desk, renewMs }: PoolOptions,
  task: Task,
  worker: string,
  onLost: () => void,
): () => Promise<void> {
  let beating: Promise<void> = Promise.resolve();
  const beat = async (): Promise<void> => {
    try {
      await desk.renew(task, worker);
    } catch (error) {
      if (isTicketError(error) && GONE.has(error.code)) onLost();
    }
  };
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, renewMs);
  return async () => {
    clearInterval(timer);
    await beating;
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Returns how a try ended whose signal was aborted for a reason. */
function abortedAs(reason: unknown, timeoutMs: number | undefined): Tried | undefined {
  if (reason === LOST) return { kind: "lost" };
  if (reason === ENDED) return { kind: "ended" };
  if (reason !== LATE) return undefined;
  return { kind: "failed", why: `It took longer than ${(timeoutMs ?? 0) / 1000} s.` };
}

/** Works on a ticket once, renewing its lease meanwhile, until it is done, time is up, or the lease is lost. */
export async function tryTask(
  options: PoolOptions,
  task: Task,
  worker: string,
  attempt: number,
): Promise<Tried> {
  const { handle, timeoutMs, ending } = options;
  const control = new AbortController();
  const end = (): void => control.abort(ENDED);
  if (ending.aborted) end();
  ending.addEventListener("abort", end);
  const stop = heartbeat(options, task, worker, () => control.abort(LOST));
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => control.abort(LATE), timeoutMs);
  try {
    const { signal } = control;
    const outcome = await handle(task, { worker, attempt, lease: task.lease, signal });
    return abortedAs(signal.reason, timeoutMs) ?? outcome;
  } catch (error) {
    return abortedAs(control.signal.reason, timeoutMs) ?? { kind: "failed", why: messageOf(error) };
  } finally {
    clearTimeout(timer);
    ending.removeEventListener("abort", end);
    await stop();
  }
}
