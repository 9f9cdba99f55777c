type Compare<T> = (a: T, b: T) => number;

/** Of more than these it is quicker to sort all there are. */
const MANY = 1000;

/** Returns the place of an item among sorted ones: behind those that are equal to it. */
function placeIn<T>(sorted: readonly T[], item: T, compare: Compare<T>): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle] as T) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the first so many in an order, and looks no closer at those that come after them. */
export function firstOf<T>(items: readonly T[], most: number, compare: Compare<T>): readonly T[] {
  if (most === 0) return [];
  if (most >= items.length || most > MANY) return [...items].sort(compare).slice(0, most);
  const first: T[] = [];
  for (const item of items) {
    if (first.length === most && compare(item, first[most - 1] as T) >= 0) continue;
    first.splice(placeIn(first, item, compare), 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
