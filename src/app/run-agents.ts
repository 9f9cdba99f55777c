import { gathered } from "../agents/gather.ts";
import { runPool } from "../agents/pool.ts";
import type { Desk, Handle, Task } from "../agents/pool-types.ts";
import { base32OfBytes } from "../base/base32.ts";
import { TicketError } from "../base/errors.ts";
import { claimedBy } from "./claimed-by.ts";
import { handoff, release, renew } from "./claims.ts";
import { fail } from "./done.ts";
import type { ListedTicket, RunAgentsOptions, RunAgentsResult } from "./tickets.ts";
import { type WorkerWish, workMany } from "./work-many.ts";
import type { Workspace } from "./workspace.ts";

/** A crashed run's tickets come back soon, and a busy machine still renews in time. */
const USUAL_SECONDS = 300;
const MOST_WORKERS = 256;

const taskOf = (ticket: ListedTicket | null): Task | undefined =>
  ticket === null || ticket.claim === null ? undefined : { ticket, lease: ticket.claim.lease };

/** Returns how a pool takes and reports tickets of a repository. */
function deskOf(workspace: Workspace, options: RunAgentsOptions): Desk {
  const { query, confirm, seconds = USUAL_SECONDS } = options;
  const how = { seconds, ...(confirm === undefined ? {} : { confirm }) };
  const wanted = query === undefined ? {} : { query };
  // What workers report and take while a commit is made goes into the next one.
  const ask = gathered<WorkerWish, ListedTicket | null>(
    (wishes) => workMany(workspace, wishes, { ...how, ...wanted }),
    MOST_WORKERS,
  );
  const held = (task: Task, by: string) => ({ by, lease: task.lease, ...how });
  return {
    next: async (by) => taskOf(await ask({ by, report: undefined, takesNext: true })),
    resume: async (by) => {
      const [mine] = await claimedBy(workspace, by);
      if (mine === undefined) return undefined;
      // Under a new lease: what still runs of the run that was cut off can't report any more.
      const { tickets } = await handoff(workspace, mine.id, { to: by, by, ...how });
      return taskOf(tickets[0] ?? null);
    },
    renew: async (task, by) => void (await renew(workspace, [task.ticket.id], held(task, by))),
    done: async ({ ticket: { id }, lease }, by, { result, takesNext }) =>
      taskOf(await ask({ by, report: { id, lease, result }, takesNext })),
    fail: async (task, by, why) =>
      void (await fail(workspace, task.ticket.id, { ...held(task, by), why })),
    release: async (task, by) => void (await release(workspace, [task.ticket.id], held(task, by))),
  };
}

function checkWorkers(workers: number): number {
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new TicketError("BAD_OPTION_VALUE", "usage", `There can be 1 to ${MOST_WORKERS} workers.`, {
    data: { workers },
    hint: "For example: workers 4.",
  });
}

/** Works on tickets, several at a time. See `Tickets.runAgents`. */
export async function runAgents(
  workspace: Workspace,
  options: RunAgentsOptions,
): Promise<RunAgentsResult> {
  const { store } = workspace;
  const count = checkWorkers(options.workers ?? 1);
  const agent = options.agent ?? `agent-${base32OfBytes(store.random(5), 8).slice(0, 6)}`;
  const workers = Array.from({ length: count }, (_, i) => `${agent}-${i + 1}`);
  const handle: Handle = async (task, attempt) => {
    const result = await options.handler(task.ticket as ListedTicket, attempt);
    return { kind: "done", result: typeof result === "string" ? result : undefined };
  };
  const never = new AbortController().signal;
  const summary = await runPool({
    ...{ workers, desk: deskOf(workspace, options), handle, now: store.now },
    renewMs: ((options.seconds ?? USUAL_SECONDS) * 1000) / 3,
    retries: options.retries ?? 0,
    backoffMs: options.backoffMs ?? 1000,
    timeoutMs: options.timeoutMs,
    waits: options.waits ?? false,
    draining: options.signal ?? never,
    ending: options.endSignal ?? workspace.ending?.signal ?? never,
    chance: () => (store.random(1)[0] ?? 0) / 255,
    onEvent: options.onEvent ?? (() => undefined),
  });
  return { ...summary, workers };
}
