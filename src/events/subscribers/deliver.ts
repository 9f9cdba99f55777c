import type { Oid } from "../../git/repository.ts";
import type { Sink } from "../sinks/sink.ts";
import { putAside } from "./dead-letters.ts";
import { logAttempts } from "./delivery-log.ts";
import { leaveNotice } from "./notices.ts";
import { isAt } from "./position.ts";
import { recordTry } from "./record-try.ts";
import type { SubscriberState } from "./state.ts";
import { type KeptState, readState, type StatePlace, swapState } from "./state-files.ts";
import { batches, type EventStep, stepsTo, type Telling } from "./steps.ts";
import type { Subscriber } from "./subscriber.ts";

/** What a run of deliveries is given. */
export interface Delivering {
  readonly place: StatePlace;
  readonly subscriber: Subscriber;
  readonly sink: Sink;
  readonly telling: Telling;
  readonly now: () => number;
  /** Waits, but not after the signal. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Until then it is waited for another try, in milliseconds since 1970. */
  readonly until: number;
  /** True: the first try does not wait for the end of its pause. */
  readonly atOnce: boolean;
  readonly signal: AbortSignal;
}

/** How a run ended: all is told; a try is due later; it was stopped; it was interrupted; the subscriber was removed meanwhile. */
export type Ending = "done" | "waiting" | "stopped" | "interrupted" | "removed";

/** What a run came to. */
export interface Run {
  readonly ending: Ending;
  readonly delivered: number;
  readonly dead: number;
  /** What was not delivered at the end, and when it is tried again. */
  readonly failing: SubscriberState["failing"];
  readonly stopped: SubscriberState["stopped"];
}

/** No pause is that long: the clock was set back. */
const NEVER_MS = 2 * 86_400_000;

/** `again`: it has to be looked where the subscriber stands, and where the head is. */
type Way = Ending | "again";

/** One run of deliveries to one subscriber. Whoever runs it has the subscriber's turn; what it knows is swapped all the same. */
class Deliveries {
  readonly #with: Delivering;
  #kept: KeptState;
  #delivered = 0;
  #dead = 0;
  #atOnce: boolean;

  constructor(given: Delivering, kept: KeptState) {
    this.#with = given;
    this.#kept = kept;
    this.#atOnce = given.atOnce;
  }

  result(ending: Ending): Run {
    const { failing, stopped } = this.#kept.state;
    return { ending, delivered: this.#delivered, dead: this.#dead, failing, stopped };
  }

  /** Delivers until nothing is due. */
  async run(): Promise<Ending> {
    for (;;) {
      const way = await this.#look();
      if (way !== "again") return way;
    }
  }

  async #look(): Promise<Way> {
    const { telling, place, subscriber } = this.#with;
    const kept = readState(place, subscriber.name);
    if (kept === undefined) return "removed";
    this.#kept = kept;
    const hindrance = await this.#hindrance();
    if (hindrance !== undefined) return hindrance;
    const head = await telling.store.repo.readRef(telling.store.ref);
    return head === undefined || isAt(kept.state, head) ? "done" : this.#goTo(head);
  }

  /** What hinders the next try; undefined: nothing. Waits for the end of a pause, if that is soon. */
  async #hindrance(): Promise<Ending | undefined> {
    const { now, sleep, until, signal } = this.#with;
    const { failing, stopped } = this.#kept.state;
    if (signal.aborted) return "interrupted";
    if (stopped !== null) return "stopped";
    const next = failing?.next ?? 0;
    const wait = next - now();
    const isDue = wait <= 0 || wait > NEVER_MS || this.#atOnce;
    this.#atOnce = false;
    if (isDue) return undefined;
    if (next > until) return "waiting";
    await sleep(wait, signal);
    return signal.aborted ? "interrupted" : undefined;
  }

  /** Delivers what lies before a head. */
  async #goTo(head: Oid): Promise<Way> {
    const { telling, sink } = this.#with;
    const steps = stepsTo(telling, this.#kept.state, head);
    let moved = false;
    for await (const batch of batches(steps, sink.most)) {
      moved ||= batch.steps.length > 0 || batch.passed !== undefined;
      const way = await this.#send(batch.steps);
      if (way !== undefined) return way;
      if (batch.passed === undefined) continue;
      if (!this.#swap({ ...this.#kept.state, ...batch.passed }, true)) return "again";
    }
    // Nothing lies between: what was told of beside the head has left the history.
    if (!moved) this.#swap({ ...this.#kept.state, heads: [head], within: null }, true);
    return "again";
  }

  /** Delivers some events, each as often as it needs; undefined: all of them. */
  async #send(all: readonly EventStep[]): Promise<Way | undefined> {
    let steps = all;
    while (steps.length > 0) {
      const rest = await this.#try(steps);
      if (rest === undefined) return "again";
      steps = rest;
      const hindrance = await this.#hindrance();
      if (hindrance !== undefined) return hindrance;
    }
    return undefined;
  }

  /** Tries once; returns what is left, or undefined: somebody else changed where the subscriber stands. */
  async #try(steps: readonly EventStep[]): Promise<readonly EventStep[] | undefined> {
    const { sink, signal, now, subscriber, place } = this.#with;
    const { name } = subscriber;
    const begin = now();
    const parcels = steps.map(({ parcel }) => parcel);
    const { count, failure } = await sink.deliver(parcels, signal);
    // What we cut off is no failure of theirs.
    const result = failure === undefined || signal.aborted ? { count } : { count, failure };
    const { random } = place;
    const { state } = this.#kept;
    const tried = { subscriber, state, steps, result, begin, end: now(), random };
    const recorded = recordTry(tried);
    const { dead, log, rest } = recorded;
    if (dead !== undefined) putAside(place, name, dead);
    logAttempts(place.dir, name, log);
    this.#delivered += count;
    if (dead !== undefined) this.#dead++;
    if (recorded.state === state) return rest;
    // One by one it would cost more than the delivery; the end of a commit is written so anyway.
    const durable = sink.most > 1 || failure !== undefined;
    if (!this.#swap(recorded.state, durable)) return undefined;
    if (recorded.state.stopped !== null) leaveNotice(place.dir, name);
    return rest;
  }

  #swap(state: SubscriberState, durable: boolean): boolean {
    const { place, subscriber } = this.#with;
    const revision = swapState(place, subscriber.name, this.#kept.revision, state, durable);
    if (revision !== undefined) this.#kept = { revision, state };
    return revision !== undefined;
  }
}

/**
 * Delivers to a subscriber what is due, event by event in their order, each until it is delivered or was tried often enough.
 * Where the subscriber stands is written after each delivery: what a killed process had delivered last comes once more.
 */
export async function deliver(given: Delivering, kept: KeptState): Promise<Run> {
  const deliveries = new Deliveries(given, kept);
  return deliveries.result(await deliveries.run());
}
