import { ID_LENGTH, SHOWN_LENGTH } from "../../domain/id.ts";
import { ID_BYTES, idsIn } from "./table.ts";

/** Returns how many characters two ids have in common from their beginning. */
export function commonLength(ids: Buffer, row: number, others: Buffer, other: number): number {
  let same = 0;
  while (same < ID_LENGTH && ids[row * ID_BYTES + same] === others[other * ID_BYTES + same]) same++;
  return same;
}

/** Returns how much of an id is shown that has so much in common with another. */
export const shownBeside = (common: number): number =>
  Math.min(Math.max(common + 1, SHOWN_LENGTH), ID_LENGTH);

/** Returns all rows in the order of their ids. */
function rowsById(ids: Buffer, total: number): readonly number[] {
  const keys = idsIn(ids);
  const rows = Array.from({ length: total }, (_, row) => row);
  // As the tree has them they are sorted already.
  if (keys.every((key, row) => row === 0 || (keys[row - 1] ?? "") < key)) return rows;
  return rows.sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
}

/** Fills in how much of each id tells it from all others, when rows from `first` on are new. */
export function shownLengths(shown: Uint8Array, ids: Buffer, first: number): void {
  const total = shown.length;
  if (first === total) return;
  const rows = rowsById(ids, total);
  shown.fill(SHOWN_LENGTH);
  for (let i = 1; i < total; i++) {
    const [row, other] = [rows[i] ?? 0, rows[i - 1] ?? 0];
    const needed = shownBeside(commonLength(ids, row, ids, other));
    shown[row] = Math.max(shown[row] ?? 0, needed);
    shown[other] = Math.max(shown[other] ?? 0, needed);
  }
}
