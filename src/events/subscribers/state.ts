import { checksumOfText } from "../../base/checksum.ts";
import type { Position } from "./position.ts";

/** An event that could not be delivered yet. */
export interface Failing {
  readonly event: string;
  /** So often it was tried. */
  readonly attempts: number;
  /** When it is tried next, in milliseconds since 1970. */
  readonly next: number;
  readonly error: string;
}

/** What is known of a subscriber: where it stands, and how it goes. */
export interface SubscriberState extends Position {
  /** Grows with each commit that is told, and never goes back: the order of what a stream is given. */
  readonly sequence: number;
  readonly failing: Failing | null;
  /** Events that were put aside since one was last delivered. */
  readonly deadInARow: number;
  /** Set where it was stopped because too much failed: when, in milliseconds since 1970, and why. */
  readonly stopped: { readonly at: number; readonly why: string } | null;
  /** Events that were delivered, ever. */
  readonly delivered: number;
  /** When one was delivered last, in milliseconds since 1970. */
  readonly last: number | null;
}

/** Returns the state of a new subscriber: told of all that comes after a position. */
export function newState(position: Position, now: number): SubscriberState {
  const quiet = { failing: null, deadInARow: 0, stopped: null, delivered: 0, last: null };
  return { ...position, sequence: now, ...quiet };
}

/** Returns the state moved to another position, as if nothing had gone wrong. */
export function movedTo(state: SubscriberState, position: Position, now: number): SubscriberState {
  const sequence = Math.max(state.sequence + 1, now);
  return { ...state, ...position, sequence, failing: null, deadInARow: 0 };
}

const sumOf = (text: string): string => checksumOfText(text).toString(16).padStart(8, "0");

/** Returns the text that a state is kept as. */
export function encodeState(state: SubscriberState): string {
  const text = JSON.stringify(state);
  return `${sumOf(text)}\n${text}\n`;
}

/** Returns the state in a text; undefined where it is cut short or damaged. */
export function decodeState(kept: string): SubscriberState | undefined {
  const [sum, text = ""] = kept.split("\n");
  return sum === sumOf(text) ? (JSON.parse(text) as SubscriberState) : undefined;
}
