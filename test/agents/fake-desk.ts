import type { Desk, Handle, PoolEvent, PoolOptions, Task } from "../../src/agents/pool-types.ts";
import { TicketError } from "../../src/base/errors.ts";

export const lost = () => new TicketError("LEASE_LOST", "leaseLost", "The lease is lost.");
export const busy = () => new TicketError("STORE_BUSY", "conflict", "Busy.", { retryable: true });

export const taskOf = (id: string): Task => ({
  ticket: { id, shown: id, title: id } as Task["ticket"],
  lease: `lease of ${id}`,
});

/** A desk that keeps its tickets in memory; those that wait for another are ready when it is done. */
export class FakeDesk implements Desk {
  readonly log: string[] = [];
  readonly ready: string[];
  readonly after: Readonly<Record<string, readonly string[]>>;

  constructor(ready: readonly string[], after: Readonly<Record<string, readonly string[]>> = {}) {
    this.ready = [...ready];
    this.after = after;
  }

  async next(worker: string): Promise<Task | undefined> {
    const id = this.ready.shift();
    if (id === undefined) return undefined;
    this.log.push(`${worker} takes ${id}`);
    return taskOf(id);
  }
  async resume(_: string): Promise<Task | undefined> {
    return undefined;
  }
  async renew(task: Task, _: string): Promise<void> {
    this.log.push(`renew ${task.ticket.id}`);
  }
  async done(
    task: Task,
    worker: string,
    report: { result: string | undefined; takesNext: boolean },
  ) {
    this.log.push(`done ${task.ticket.id}: ${report.result}`);
    this.ready.push(...(this.after[task.ticket.id] ?? []));
    return report.takesNext ? this.next(worker) : undefined;
  }
  async fail(task: Task, _: string, why: string): Promise<void> {
    this.log.push(`fail ${task.ticket.id}: ${why}`);
  }
  async release(task: Task, _: string): Promise<void> {
    this.log.push(`release ${task.ticket.id}`);
  }
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function options(desk: Desk, handle: Handle, more: Partial<PoolOptions> = {}) {
  const events: PoolEvent[] = [];
  const never = new AbortController().signal;
  const all: PoolOptions = {
    ...{ workers: ["w1", "w2"], desk, handle, renewMs: 1000, retries: 0, backoffMs: 1 },
    ...{ timeoutMs: undefined, waits: false, draining: never, ending: never, now: Date.now },
    ...{ chance: () => 0, onEvent: (event) => events.push(event) },
    ...more,
  };
  return { all, told: () => events.map(({ type, id, worker }) => `${type} ${id ?? worker}`) };
}

export const done: Handle = async ({ ticket }) => ({ kind: "done", result: `did ${ticket.id}` });
