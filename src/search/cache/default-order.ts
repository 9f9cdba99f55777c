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

/** Compares rows: the most urgent first, then the newest, then by id. What has no priority or time comes last. */
function comparison({
  columns,
  ids,
  priorities,
  config,
}: Ordered): (a: number, b: number) => number {
  const { priority, created } = columns;
  const rank = (word: string): number => {
    const place = config.priorities.indexOf(word);
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const ranks = [Number.MAX_SAFE_INTEGER, ...priorities.map(rank)];
  const rankAt = (row: number): number => ranks[priority[row] ?? 0] ?? 0;
  const timeAt = (row: number): number => {
    const time = created[row] ?? Number.NaN;
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
  };
  return (a, b) => {
    const byRank = rankAt(a) - rankAt(b);
    if (byRank !== 0) return byRank;
    const [x, y] = [timeAt(a), timeAt(b)];
    if (x !== y) return y > x ? 1 : -1;
    const start = b * ID_BYTES;
    return ids.compare(ids, start, start + ID_BYTES, a * ID_BYTES, (a + 1) * ID_BYTES);
  };
}

/** Returns the order of all rows: `before` is that of the others, in which `changed` rows find their places. */
export function orderOf(
  ordered: Ordered,
  before: Uint32Array,
  changed: readonly number[],
): Uint32Array<ArrayBuffer> {
  const compare = comparison(ordered);
  const moved = new Set(changed);
  const fresh = [...moved].sort(compare);
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
