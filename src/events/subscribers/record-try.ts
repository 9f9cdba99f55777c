import type { Delivered, Failure, Parcel } from "../sinks/sink.ts";
import type { DeadLetter } from "./dead-letters.ts";
import type { Attempt } from "./delivery-log.ts";
import { afterDelivery, afterFailure } from "./outcome.ts";
import type { SubscriberState } from "./state.ts";
import type { EventStep } from "./steps.ts";
import type { Subscriber } from "./subscriber.ts";

/** One try to deliver some events, and what was known before it. */
export interface Try {
  readonly subscriber: Subscriber;
  readonly state: SubscriberState;
  readonly steps: readonly EventStep[];
  readonly result: Delivered;
  /** When it began and ended, in milliseconds since 1970. */
  readonly begin: number;
  readonly end: number;
  readonly random: (bytes: number) => Uint8Array;
}

/** What a try came to. */
export interface Recorded {
  readonly state: SubscriberState;
  /** What is left to be delivered. */
  readonly rest: readonly EventStep[];
  readonly log: readonly Attempt[];
  /** To be put aside before the state is written: killed between the two, it is tried once more. */
  readonly dead: DeadLetter | undefined;
}

function attemptOf(
  { begin, end }: Try,
  { event }: Parcel,
  attempt: number,
  outcome: Attempt["outcome"],
  error: string | null,
): Attempt {
  const { id, type, subject = null } = event;
  return { at: end, event: id, type, subject, attempt, outcome, ms: end - begin, error };
}

/** What was delivered. */
function recordDelivered(given: Try): Pick<Recorded, "state" | "log"> {
  const { state, steps, result, end } = given;
  const delivered = steps.slice(0, result.count);
  const last = delivered.at(-1);
  if (last === undefined) return { state, log: [] };
  const { failing } = state;
  const log = delivered.map(({ parcel }) => {
    const before = failing?.event === parcel.event.id ? failing.attempts : 0;
    return attemptOf(given, parcel, before + 1, "delivered", null);
  });
  return { state: afterDelivery(state, last.after, delivered.length, end), log };
}

function recordFailed(
  given: Try,
  before: Pick<Recorded, "state" | "log">,
  { parcel, after }: EventStep,
  failure: Failure,
  rest: readonly EventStep[],
): Recorded {
  const { subscriber, end, random } = given;
  const { event } = parcel;
  const { message } = failure;
  const what = { event, place: after, failure };
  const { state, attempts, dead } = afterFailure(before.state, subscriber, what, {
    now: end,
    random,
  });
  const attempt = attemptOf(given, parcel, attempts, dead ? "dead" : "failed", message);
  return {
    state,
    rest: dead ? rest.slice(1) : rest,
    log: [...before.log, attempt],
    dead: dead ? { event, attempts, at: end, error: message } : undefined,
  };
}

/** Returns what a try came to, as it is to be written down. */
export function recordTry(given: Try): Recorded {
  const { steps, result } = given;
  const done = recordDelivered(given);
  const rest = steps.slice(result.count);
  const [first] = rest;
  if (result.failure === undefined || first === undefined)
    return { ...done, rest, dead: undefined };
  return recordFailed(given, done, first, result.failure, rest);
}
