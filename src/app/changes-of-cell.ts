import { equalJson } from "../base/canonical-json.ts";
import { isObject, type JsonObject } from "../base/json.ts";
import type { CellChange } from "../domain/changes.ts";
import { type DocumentKind, fieldOf } from "../domain/fields.ts";
import type { FieldChange } from "./tickets.ts";

/** A register of several members is told member by member. */
export function changesOfCell(
  kind: DocumentKind,
  cell: CellChange,
): readonly Pick<FieldChange, "field" | "before" | "after">[] {
  const { before = null, after = null } = cell;
  const field = cell.part === undefined ? cell.field : `${cell.field}.${cell.part}`;
  const known = fieldOf(kind, cell.field);
  if (known?.kind !== "composite") return [{ field, before, after }];
  const [old, now] = [before, after].map((v): JsonObject => (isObject(v) ? v : {}));
  return known.members
    .map((m) => ({ field: m, before: old?.[m] ?? null, after: now?.[m] ?? null }))
    .filter((c) => !equalJson(c.before, c.after));
}
