import { elementStamp, isElementId } from "../domain/id.ts";
import { leaseHolds } from "../domain/lease.ts";
import { stampTime } from "../domain/stamp.ts";
import type { Ticket } from "../domain/ticket.ts";
import { dependentsBelow } from "./dependents.ts";
import { choose, type Waiting, type Work } from "./work.ts";

/** The figures of work: what `agent monitor` shows, and what whoever measures it reads. One module, so that all say the same. */

/** A lease on an open ticket. */
export interface LeaseFigure {
  readonly id: string;
  readonly by: string;
  /** When it was taken or handed over: ISO 8601 in UTC; null: the lease does not tell. */
  readonly since: string | null;
  readonly expires: string;
  /** `held`; `late`: its end has passed, and nobody has taken it over. */
  readonly state: "held" | "late";
}

/** An open ticket that others wait for. */
export interface Bottleneck {
  readonly id: string;
  /** How many open tickets can't be begun before it is done, directly or not. */
  readonly blocks: number;
}

/** Work that does not go on. */
export interface Stalled {
  readonly id: string;
  /** `lease`: it ran out, and nobody took it over. `begun`: its status says that it was begun, and nobody holds it. */
  readonly why: "lease" | "begun";
  readonly since: string;
}

export interface WorkFigures {
  readonly at: string;
  readonly queue: Waiting & { readonly ready: number };
  readonly leases: readonly LeaseFigure[];
  /** Who holds tickets, and how many. */
  readonly workers: readonly { readonly name: string; readonly tickets: number }[];
  /** Tickets that were closed as done in the last hour, and an hour on the mean of the last day. */
  readonly throughput: { readonly hour: number; readonly perHourOfDay: number };
  /** Reports of the last day. `rate` is done of all, from 0 to 1; null: there was none. */
  readonly success: {
    readonly done: number;
    readonly failed: number;
    readonly rate: number | null;
  };
  readonly bottlenecks: readonly Bottleneck[];
  readonly stalled: readonly Stalled[];
  /** What somebody should look at; none: all is well. */
  readonly warnings: readonly string[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_BOTTLENECKS = 5;
/** Work that was begun and that nobody holds is stalled after this. */
const STALLED_MS = DAY;
/** What `fail` begins its comment with. */
const FAILED = "Failed: ";
/** Below this rate of success somebody should look at it. */
const LEAST_RATE = 0.8;
const LEAST_REPORTS = 5;

type Named = Ticket & { readonly category: string };

/** What the figures are made of. */
export interface FigureInput {
  /** All tickets, by the numbers that the work has. */
  readonly tickets: readonly Named[];
  readonly work: Work;
  readonly now: number;
  readonly grace: number;
}

const isOpen = ({ category, deleted, purged }: Named): boolean =>
  category !== "closed" && !deleted && !purged;

function leasesOf({ tickets, now }: FigureInput): readonly LeaseFigure[] {
  return tickets.filter(isOpen).flatMap(({ id, claim }): LeaseFigure[] => {
    if (claim === null) return [];
    const { by, lease, expires } = claim;
    const since = isElementId(lease)
      ? new Date(stampTime(elementStamp(lease))).toISOString()
      : null;
    return [{ id, by, since, expires, state: leaseHolds(claim, now, 0) ? "held" : "late" }];
  });
}

function workersOf(leases: readonly LeaseFigure[]): WorkFigures["workers"] {
  const counts = new Map<string, number>();
  for (const { by, state } of leases)
    if (state === "held") counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, tickets: count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const within = (time: string | null, now: number, span: number): boolean =>
  time !== null && now - Date.parse(time) < span;

function successOf({ tickets, now }: FigureInput, done: number): WorkFigures["success"] {
  const failed = tickets
    .flatMap(({ comments }) => comments)
    .filter(({ at, body }) => body.startsWith(FAILED) && within(at, now, DAY)).length;
  return { done, failed, rate: done + failed === 0 ? null : done / (done + failed) };
}

function stalledOf({ tickets, now, grace }: FigureInput): readonly Stalled[] {
  return tickets.filter(isOpen).flatMap(({ id, claim, category, updated }): Stalled[] => {
    if (leaseHolds(claim, now, grace)) return [];
    if (claim !== null) return [{ id, why: "lease", since: claim.expires }];
    const begun = category === "active" && !within(updated, now, STALLED_MS);
    return begun ? [{ id, why: "begun", since: updated }] : [];
  });
}

function bottlenecksOf({ work }: FigureInput): readonly Bottleneck[] {
  return dependentsBelow(work.graph())
    .map((blocks, n) => ({ id: work.idOf(n), blocks }))
    .filter(({ blocks }) => blocks > 0)
    .sort((a, b) => b.blocks - a.blocks || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_BOTTLENECKS);
}

function warningsOf(figures: Omit<WorkFigures, "warnings">): readonly string[] {
  const { queue, stalled, success } = figures;
  const late = stalled.filter(({ why }) => why === "lease").length;
  const { done, failed, rate } = success;
  return [
    ...(late > 0 ? [`${late} lease${late === 1 ? " has" : "s have"} run out`] : []),
    ...(stalled.length > late ? [`${stalled.length - late} begun, and held by nobody`] : []),
    ...(queue.ready === 0 && queue.held === 0 && queue.blocked > 0
      ? ["nothing is ready, and nobody works on what the rest waits for"]
      : []),
    ...(rate !== null && rate < LEAST_RATE && done + failed >= LEAST_REPORTS
      ? [`${failed} of ${done + failed} reports of the last day are failures`]
      : []),
  ];
}

/** Returns how the work goes. */
export function workFigures(input: FigureInput): WorkFigures {
  const { tickets, work, now, grace } = input;
  const { total, waiting } = choose(work, {
    now,
    grace,
    closing: new Set(),
    among: undefined,
    most: 0,
  });
  const closed = tickets.filter((t) => t.resolution === "done" && within(t.closed, now, DAY));
  const hour = closed.filter((t) => within(t.closed, now, HOUR)).length;
  const leases = leasesOf(input);
  const figures = {
    at: new Date(now).toISOString(),
    queue: { ready: total, ...waiting },
    leases,
    workers: workersOf(leases),
    throughput: { hour, perHourOfDay: closed.length / 24 },
    success: successOf(input, closed.length),
    bottlenecks: bottlenecksOf(input),
    stalled: stalledOf(input),
  };
  return { ...figures, warnings: warningsOf(figures) };
}
