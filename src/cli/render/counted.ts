/** Returns a number and what it counts: `1 ticket`, `2 misses`. */
export const counted = (count: number, what: string, plural = "s"): string =>
  `${count} ${what}${count === 1 ? "" : plural}`;
