import type { Json } from "../../base/json.ts";
import { type Cell, cellKey } from "../document.ts";
import type { Stamp } from "../stamp.ts";

/** The ticket that one record becomes, while it is being filled. */
export interface Target {
  readonly cells: Map<string, Cell>;
  /** When the record was created. */
  readonly all: Stamp;
  /** When anything in the record was last changed. */
  readonly updated: Stamp;
  /** What is left of the record for custom fields: all that the ticket does not say exactly. */
  readonly kept: Map<string, Json>;
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

/** Takes a member out of what is kept raw when the ticket says exactly the same. */
export function settle(target: Target, member: string, exact: boolean): void {
  if (exact) target.kept.delete(member);
}
