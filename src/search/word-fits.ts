import type { Comparison, Match } from "./query.ts";

export type Fits<Value> = (value: Value) => boolean;

/** Returns a test that one of several tests is enough for. */
export function someOf<Value>(tests: readonly Fits<Value>[]): Fits<Value> {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  return (value) => tests.some((test) => test(value));
}

/** Returns a test by what a comparison with the given value came to: negative, 0 or positive. */
export function holds(op: Comparison): (order: number) => boolean {
  if (op === "<") return (order) => order < 0;
  if (op === "<=") return (order) => order <= 0;
  return op === ">" ? (order) => order > 0 : (order) => order >= 0;
}

/** Returns a test of names, whatever their case; `ranked` tells of those that must be compared. */
export function wordFits(
  any: readonly Match[],
  me: string | undefined,
  ranked: (match: Match) => Fits<string> | undefined,
): Fits<string> {
  const same = new Set<string>();
  const tests: Fits<string>[] = [(word) => same.has(word.toLowerCase())];
  for (const match of any) {
    if (match.op === "is") same.add(match.value.toLowerCase());
    else if (match.op === "me") same.add((me ?? "").toLowerCase());
    else if (match.op === "prefix") {
      const beginning = match.value.toLowerCase();
      tests.push((word) => word.toLowerCase().startsWith(beginning));
    } else tests.push(ranked(match) ?? (() => false));
  }
  return someOf(tests);
}
