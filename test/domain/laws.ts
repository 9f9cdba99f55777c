import { play, type Step } from "./histories.ts";
import { adopts } from "./law-of-adoption.ts";
import { viewsAlike } from "./law-of-links.ts";
import { reverts } from "./law-of-revert.ts";
import {
  associates,
  commutes,
  converges,
  descends,
  isCanonical,
  isIdempotent,
  type Law,
  type Played,
  played,
} from "./laws-of-join.ts";
import { inventsNothing, keepsOneSidedChanges, removesForEver } from "./laws-of-syncs.ts";
import { losesNoCausalWrite } from "./laws-of-writes.ts";
import type { History } from "./replicas.ts";

/** What joining, reverting and adopting keep to, whatever the history. */
export const LAWS: Readonly<Record<string, Law>> = {
  "P1 the join is commutative": commutes,
  "P2 the join is associative": associates,
  "P3 the join is idempotent": isIdempotent,
  "P4 a tree holds all that it descends from": descends,
  "P5 replicas converge": converges,
  "P6 no causal write is lost": losesNoCausalWrite,
  "P7 a one-sided change survives": keepsOneSidedChanges,
  "P8 nothing is invented": inventsNothing,
  "P9 what is removed stays away": removesForEver,
  "P10 a revert takes back its batch and nothing else": reverts,
  "P11 no view holds a cycle, and all are alike": viewsAlike,
  "P12 what is written is canonical": isCanonical,
  "P13 hand edits are adopted alike": adopts,
};

/** A law that a history breaks. A program that throws breaks the law that was being looked at. */
export interface Violation {
  readonly law: string;
  readonly what: string;
}

/** Milliseconds that were spent on each law. */
export type Spent = Map<string, number>;

const told = (error: unknown): string =>
  error instanceof Error ? `${error.stack}` : String(error);

/** Returns what a law has to say of a history; an error counts as a violation. */
export function judge(name: string, plays: Played): Violation | undefined {
  try {
    const what = LAWS[name]?.(plays);
    return what === undefined ? undefined : { law: name, what };
  } catch (error) {
    return { law: name, what: told(error) };
  }
}

/** Returns the first of `laws` that the history of `steps` breaks. */
export function firstViolation(
  steps: readonly Step[],
  laws: readonly string[],
  spent: Spent,
): Violation | undefined {
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    return result;
  };
  let plays: Played;
  try {
    plays = timed("playing", () => played(play(steps)));
  } catch (error) {
    return { law: laws[0] ?? "", what: told(error) };
  }
  for (const law of laws) {
    const violation = timed(law, () => judge(law, plays));
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** Returns a history as a person reads it. */
export function renderHistory(steps: readonly Step[]): string {
  let history: History;
  try {
    history = play(steps);
  } catch (error) {
    return `steps ${JSON.stringify(steps)}: ${told(error)}`;
  }
  return history.log.map((line) => line().replaceAll("\\u0000", "/")).join("\n");
}
