import { knownCategory } from "../domain/config/category.ts";
import { FLAG, idAt, type TicketTable } from "../search/cache/table.ts";
import type { WorkGraph } from "../workflow/ready.ts";
import type { Work } from "./work.ts";

/** Returns by the code of a word the number for it; code 0 is no word. */
function byCode(words: readonly string[], none: number, numberOf: (word: string) => number) {
  return [none, ...words.map(numberOf)];
}

const GONE = FLAG.deleted | FLAG.purged;

/** Returns the work in a table, numbered by its rows. */
export function workOfTable(table: TicketTable, graph: () => WorkGraph): Work {
  const { config, count, cycles } = table;
  const [status, flags, codes, until] = [
    table.numbers("status"),
    table.numbers("flags"),
    table.numbers("priority"),
    table.numbers("claimedUntil"),
  ];
  const open = byCode(table.words("status"), 0, (name) =>
    Number(knownCategory(config, name) === "open"),
  );
  const rank = new Map(config.priorities.map((name, i) => [name, i]));
  const last = config.priorities.length;
  const ranks = byCode(table.words("priority"), last, (name) => rank.get(name) ?? last);
  const fresh = new Uint8Array(count);
  const claimedUntil = new Float64Array(count).fill(Number.NaN);
  const priority = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const own = flags[row] as number;
    if ((own & GONE) === 0) fresh[row] = open[status[row] as number] as number;
    if ((own & FLAG.claim) !== 0) claimedUntil[row] = until[row] as number;
    priority[row] = ranks[codes[row] as number] as number;
  }
  return {
    ...{ count, graph },
    // The columns take all links for counting.
    standing: cycles
      ? undefined
      : { graph: table.numbers("graph"), unblocks: table.numbers("unblocks") },
    fresh,
    claimedUntil,
    ...{ priorities: last, priority },
    due: table.numbers("due"),
    created: table.numbers("created"),
    idOf: (row) => idAt(table, row),
  };
}
