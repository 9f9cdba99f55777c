import { SHOWN_LENGTH } from "../../domain/id.ts";
import { rowsBeginningWith } from "./find-ids.ts";
import type { Patching } from "./make-patch.ts";
import { commonLength, shownBeside } from "./shown-lengths.ts";
import { ID_BYTES } from "./table.ts";
import type { TablePatch } from "./table-patch.ts";

/**
 * Returns of which rows another length is shown than the table says: of new ones, and of those that they begin like. No
 * ticket ever leaves a table, so lengths only grow.
 */
export function shownInPatch(
  patching: Patching,
  ids: Buffer,
  rows: Uint32Array,
): Pick<TablePatch, "shownRows" | "shownLengths"> {
  const { base, before } = patching;
  const lengths = new Map<number, number>();
  before?.shownRows.forEach((row, i) => void lengths.set(row, before.shownLengths[i] ?? 0));
  const raise = (row: number, length: number): void => {
    const now = lengths.get(row) ?? (row < base.count ? (base.numbers("shown")[row] ?? 0) : 0);
    if (length > now) lengths.set(row, length);
  };
  for (const [own, alike] of alikeTo(patching, ids, rows)) {
    raise(rows[own] ?? 0, SHOWN_LENGTH);
    for (const { row, common } of alike) {
      raise(row, shownBeside(common));
      raise(rows[own] ?? 0, shownBeside(common));
    }
  }
  return {
    shownRows: Uint32Array.from(lengths.keys()),
    shownLengths: Uint8Array.from(lengths.values()),
  };
}

/** Another row, and how much of its id is the same. */
interface Alike {
  readonly row: number;
  readonly common: number;
}

/** Returns the patch's rows that are new, each with those whose ids begin like its own. */
function alikeTo(
  { base, before }: Patching,
  ids: Buffer,
  rows: Uint32Array,
): ReadonlyMap<number, readonly Alike[]> {
  const added = [...rows.keys()].filter((own) => (rows[own] ?? 0) >= base.count);
  const own = byBeginning(ids, added);
  const fresh = added.filter((row) => row >= (before?.rows.length ?? 0));
  const there = rowsBeginningWith(
    base,
    fresh.map((row) => beginningOf(ids, row)),
  );
  return new Map(
    fresh.map((row) => {
      const key = beginningOf(ids, row);
      const inBase = (there.get(key) ?? []).map((other) => ({
        row: other,
        common: commonLength(ids, row, base.ids(), other),
      }));
      const others = (own.get(key) ?? []).filter((other) => other !== row);
      const here = others.map((other) => ({
        row: rows[other] ?? 0,
        common: commonLength(ids, row, ids, other),
      }));
      return [row, [...inBase, ...here]];
    }),
  );
}

const beginningOf = (ids: Buffer, row: number): string =>
  ids.toString("latin1", row * ID_BYTES, row * ID_BYTES + SHOWN_LENGTH);

/** Returns rows by what is shown of each id at least. */
function byBeginning(ids: Buffer, rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = beginningOf(ids, row);
    const alike = found.get(key) ?? [];
    found.set(key, alike);
    alike.push(row);
  }
  return found;
}
