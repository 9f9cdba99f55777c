import type { StoreConfig } from "../../domain/config/config.ts";
import type { Numbers } from "./memory-table.ts";
import { ID_BYTES } from "./table.ts";

/** What the order is told by. */
export interface Ordered {
  readonly columns: Pick<Numbers, "priority" | "created">;
  readonly ids: Buffer;
  /** Words of the codes of priorities. */
  readonly priorities: readonly string[];
  readonly config: Pick<StoreConfig, "priorities">;
}

/** Rows of one table, ready to be compared. */
export interface Side {
  readonly ranks: readonly number[];
  readonly priority: Numbers["priority"];
  readonly created: Numbers["created"];
  readonly ids: Buffer;
}

/** Returns the rows of a table, ready to be compared. */
export function sideOf({ columns, ids, priorities, config }: Ordered): Side {
  const rank = (word: string): number => {
    const place = config.priorities.indexOf(word);
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const ranks = [Number.MAX_SAFE_INTEGER, ...priorities.map(rank)];
  return { ranks, priority: columns.priority, created: columns.created, ids };
}

const rankAt = ({ ranks, priority }: Side, row: number): number => ranks[priority[row] ?? 0] ?? 0;

function timeAt({ created }: Side, row: number): number {
  const time = created[row] ?? Number.NaN;
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** Compares two rows: the most urgent first, then the newest, then by id. What has no priority or time comes last. */
export function compareRows(a: Side, row: number, b: Side, other: number): number {
  const byRank = rankAt(a, row) - rankAt(b, other);
  if (byRank !== 0) return byRank;
  const [x, y] = [timeAt(a, row), timeAt(b, other)];
  if (x !== y) return y > x ? 1 : -1;
  const start = other * ID_BYTES;
  return a.ids.compare(b.ids, start, start + ID_BYTES, row * ID_BYTES, (row + 1) * ID_BYTES);
}

/** Returns the order of all rows: `before` is that of the others, in which `changed` rows find their places. */
export function orderOf(
  ordered: Ordered,
  before: Uint32Array,
  changed: readonly number[],
): Uint32Array<ArrayBuffer> {
  const side = sideOf(ordered);
  const compare = (a: number, b: number): number => compareRows(side, a, side, b);
  const moved = new Set(changed);
  const fresh = [...moved].sort(compare);
  if (before.length === 0) return Uint32Array.from(fresh);
  const stays = before.filter((row) => !moved.has(row));
  const order = new Uint32Array(stays.length + fresh.length);
  let [next, at] = [0, 0];
  for (const row of stays) {
    while (next < fresh.length && compare(fresh[next] ?? 0, row) < 0)
      order[at++] = fresh[next++] ?? 0;
    order[at++] = row;
  }
  order.set(fresh.slice(next), at);
  return order;
}
