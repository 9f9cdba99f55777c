import type { Json, JsonObject } from "../../base/json.ts";
import { type Cell, cellKey } from "../document.ts";
import type { Stamp } from "../stamp.ts";

/** A value that could not be kept as it is in the source. */
export interface Coercion {
  readonly member: string;
  readonly from: Json;
  readonly to: Json;
}

/** The ticket that one record becomes, while it is being filled. */
export interface Target {
  readonly record: JsonObject;
  readonly cells: Map<string, Cell>;
  /** When the record was created. */
  readonly all: Stamp;
  /** When anything in the record was last changed. */
  readonly updated: Stamp;
  /** Members of the record that the ticket says exactly; all others become custom fields. */
  readonly said: Set<string>;
  /** What stands in the custom field instead of the member, where the ticket says most of it. */
  readonly instead: Map<string, Json>;
  readonly coerced: Coercion[];
}

/** Returns a ticket without anything in it. */
export function newTarget(record: JsonObject, all: Stamp, updated: Stamp): Target {
  const [cells, said, instead] = [new Map(), new Set<string>(), new Map()];
  return { record, cells, all, updated, said, instead, coerced: [] };
}

/**
 * Writes a register that may change in the source. One that the record does not have is cleared at the
 * same stamp, so that a value which an older export had goes away.
 */
export function putRegister(target: Target, name: string, value: Json | undefined): void {
  const { cells, all, updated } = target;
  if (value !== undefined || updated !== all) cells.set(name, { value, stamp: updated });
}

/** Writes a value that never changes. */
export function putOnce(target: Target, key: string, value: Json): void {
  target.cells.set(key, { value, stamp: target.all });
}

/** Writes an element of a set, of records or of a map. */
export function putElement(target: Target, field: string, key: string, value: Json): void {
  target.cells.set(cellKey(field, key), { value, stamp: target.updated });
}

/** Notes whether the ticket says exactly what a member of the record says. */
export function settle(target: Target, member: string, exact: boolean): void {
  if (exact) target.said.add(member);
}
