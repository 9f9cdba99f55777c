import type { TicketEvent } from "../event.ts";
import type { Failure } from "../sinks/sink.ts";
import { backOff } from "./back-off.ts";
import type { SubscriberState } from "./state.ts";
import type { Place } from "./steps.ts";
import type { Subscriber } from "./subscriber.ts";

/** So many events in a row that had to be put aside: nobody listens there. */
const MOST_DEAD = 3;

/** Returns the state after some events were delivered. */
export function afterDelivery(
  state: SubscriberState,
  place: Place,
  count: number,
  now: number,
): SubscriberState {
  const delivered = state.delivered + count;
  return { ...state, ...place, failing: null, deadInARow: 0, delivered, last: now };
}

/** What becomes of an event that was not delivered. */
export interface AfterFailure {
  readonly state: SubscriberState;
  /** So often it was tried now. */
  readonly attempts: number;
  /** True: it is put aside, and the next one comes. */
  readonly dead: boolean;
}

/** Returns what comes of a failure: another try later, the next event, or the end of it all. */
export function afterFailure(
  state: SubscriberState,
  { attempts: most, pause }: Subscriber,
  { event, place, failure }: { event: TicketEvent; place: Place; failure: Failure },
  { now, random }: { now: number; random: (bytes: number) => Uint8Array },
): AfterFailure {
  const before = state.failing?.event === event.id ? state.failing.attempts : 0;
  const attempts = before + 1;
  const { message, gone, retryAfter } = failure;
  if (gone === true)
    return { state: { ...state, stopped: { at: now, why: message } }, attempts, dead: false };
  if (attempts < most) {
    const next = now + backOff(attempts, pause, retryAfter, random);
    const failing = { event: event.id, attempts, next, error: message };
    return { state: { ...state, failing }, attempts, dead: false };
  }
  const deadInARow = state.deadInARow + 1;
  const why = `${deadInARow} events in a row could not be delivered: ${message}`;
  const stopped = deadInARow < MOST_DEAD ? null : { at: now, why };
  return {
    state: { ...state, ...place, failing: null, deadInARow, stopped },
    attempts,
    dead: true,
  };
}
