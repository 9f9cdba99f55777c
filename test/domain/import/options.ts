import { configOf } from "../../../src/domain/config/config.ts";
import type { SourceLine } from "../../../src/domain/import/plan.ts";

/** What the tests import with. */
export const OPTIONS = {
  namespace: "gt",
  config: configOf(undefined),
  latest: Date.UTC(2026, 11, 31),
};

/** Returns the lines of a text, numbered. */
export function linesOf(text: string): SourceLine[] {
  return text.split("\n").map((line, i) => ({ line: i + 1, text: line }));
}
