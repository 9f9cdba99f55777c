import { equalJson } from "../base/canonical-json.ts";
import { isObject, type Json, type JsonObject } from "../base/json.ts";
import type { CellChange } from "./changes.ts";
import { type DocumentKind, fieldOf } from "./fields.ts";

/** One value that changed, by the names that people know. `null` is absent. */
export interface ValueChange {
  readonly field: string;
  /** The element of a set, map or list, or null. */
  readonly element: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
}

/** Returns what a change of a cell changed: a register of several members is told member by member. */
export function changesOfCell(kind: DocumentKind, cell: CellChange): readonly ValueChange[] {
  const { element = null, before = null, after = null } = cell;
  const field = cell.part === undefined ? cell.field : `${cell.field}.${cell.part}`;
  const known = fieldOf(kind, cell.field);
  if (known?.kind !== "composite") return [{ field, element, before, after }];
  const [old, now] = [before, after].map((v): JsonObject => (isObject(v) ? v : {}));
  return known.members
    .map((m) => ({ field: m, element, before: old?.[m] ?? null, after: now?.[m] ?? null }))
    .filter((c) => !equalJson(c.before, c.after));
}
