import type { Oid } from "../../git/repository.ts";
import type { Store } from "../../store/store.ts";
import { logReset, lostFrom } from "../cursor.ts";
import { orderCommits } from "../order-commits.ts";
import type { Parcel } from "../sinks/sink.ts";
import { type EventProblem, type ToldEvent, type ToldPart, tellHistory } from "../tell-history.ts";
import { afterCommit, numberOf, type Position } from "./position.ts";

/** Where events come from, and which of them a subscriber wants. */
export interface Telling {
  readonly store: Store;
  /** `source` of the events. */
  readonly source: string;
  readonly matches: (told: ToldEvent) => boolean;
  readonly onProblem: (problem: EventProblem) => void;
}

/** Where one stands in history, and the number of the commit that comes next. */
export type Place = Position & { readonly sequence: number };

/** One event on the way, or none: only a commit was passed by; and where one stands after it. */
export interface Step {
  readonly parcel: Parcel | undefined;
  readonly after: Place;
}

/** Returns the one step for a history in which not all is that was told: that it was rewritten. */
async function reset(
  { store, source }: Telling,
  { sequence }: Place,
  head: Oid,
  lost: readonly Oid[],
): Promise<Step> {
  const event = await logReset(store, source, head, lost);
  return {
    parcel: { event, sequence },
    after: { heads: [head], within: null, sequence: sequence + 1 },
  };
}

/** Yields the way from a place to a head, event by event: each once, parents before children. */
export async function* stepsTo(
  telling: Telling,
  from: Place,
  head: Oid,
): AsyncGenerator<Step, void, undefined> {
  const { store, source } = telling;
  const lost = await lostFrom(store, head, from.heads);
  if (lost.length > 0) {
    yield await reset(telling, from, head, lost);
    return;
  }
  const commits = orderCommits(await store.repo.graph({ tips: [head], exclude: from.heads }));
  const history = { commits, from: 0, to: commits.length, source, isWanted: () => true };
  let at = from;
  for await (const part of tellHistory(store, history)) {
    yield* stepsIn(telling, at, part);
    if (!part.complete) continue;
    at = { ...afterCommit(at, part.commit), sequence: at.sequence + 1 };
    yield { parcel: undefined, after: at };
  }
}

function* stepsIn(
  { matches, onProblem }: Telling,
  at: Place,
  { commit, told, problems }: ToldPart,
): Generator<Step, void, undefined> {
  for (const problem of problems) onProblem(problem);
  const begun = at.within?.commit === commit.oid ? at.within.next : 0;
  for (const one of told) {
    const { event } = one;
    const n = numberOf(event.id);
    if (n < begun || !matches(one)) continue;
    const within = { commit: commit.oid, next: n + 1 };
    yield { parcel: { event, sequence: at.sequence }, after: { ...at, within } };
  }
}

/** A step that brings an event. */
export type EventStep = Step & { readonly parcel: Parcel };

/** Events that are delivered in one go, and where one stands when commits without any were passed by after them. */
export interface Batch {
  readonly steps: readonly EventStep[];
  readonly passed: Place | undefined;
}

const isEvent = (step: Step): step is EventStep => step.parcel !== undefined;

/** Puts at most so many events together. */
export async function* batches(
  steps: AsyncIterable<Step>,
  most: number,
): AsyncGenerator<Batch, void, undefined> {
  let batch: EventStep[] = [];
  let passed: Place | undefined;
  for await (const step of steps) {
    passed = isEvent(step) ? undefined : step.after;
    if (isEvent(step)) batch.push(step);
    if (batch.length < most) continue;
    yield { steps: batch, passed };
    batch = [];
  }
  yield { steps: batch, passed };
}
