import { isOrdered } from "./check-condition.ts";
import type { Match } from "./query.ts";
import { kindOfField } from "./query-fields.ts";
import { endsIn, textOf, type Written } from "./read-term.ts";

/** What stands for no value, and for who asks: where it is not in quotes. */
const NONE: ReadonlySet<string> = new Set(["none", "@none"]);
const ME: ReadonlySet<string> = new Set(["me", "@me"]);

/** Returns the two ends of `a..b`. One of them may be left out, but for a field of which nobody knows what it holds. */
function rangeOf(raw: string, both: boolean): Match | undefined {
  const at = raw.indexOf("..");
  if (at < 0) return undefined;
  const plain = (text: string): string => textOf({ raw: text, quoted: false });
  const [from, to] = [plain(raw.slice(0, at)), plain(raw.slice(at + 2))];
  if (from !== "" && to !== "") return { op: "range", from, to };
  if (both || from === to) return undefined;
  return from === "" ? { op: "<=", value: to } : { op: ">=", value: from };
}

/** Returns what a value of a field may be, as it was written. */
export function matchOf(field: string, written: Written): Match {
  const { op, raw, quoted } = written;
  const kind = kindOfField(field);
  const value = textOf(written);
  if (op !== undefined) return { op, value };
  if (quoted) return { op: "is", value };
  if (NONE.has(raw)) return { op: "none" };
  if (kind === "person" && ME.has(raw)) return { op: "me" };
  const range = isOrdered(kind) ? rangeOf(raw, kind === "custom") : undefined;
  if (range !== undefined) return range;
  if (endsIn(written, "*"))
    return { op: "prefix", value: textOf({ raw: raw.slice(0, -1), quoted: false }) };
  return { op: "is", value };
}
