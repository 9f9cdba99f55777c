import { knownCategory } from "../domain/config/category.ts";
import { HAS_OPEN_CHILDREN, WAITS } from "../workflow/ready.ts";
import { FLAG } from "./cache/table.ts";
import { localDay } from "./query-times.ts";
import { type RowWorld, YES } from "./row-verdicts.ts";

/** What rows must be for a state: their category, what must not stand among their flags or in the graph. */
interface State {
  /** By the code of the status. */
  readonly category: (name: string) => boolean;
  readonly flagged: number;
  readonly unflagged: number;
  /** Bits of the graph of which one must be there; of which none may be. */
  readonly waits: number;
  readonly free: number;
}

const ANY: State = { category: () => true, flagged: 0, unflagged: 0, waits: 0, free: 0 };

const STATES: ReadonlyMap<string, State> = new Map<string, State>([
  ["open", { ...ANY, category: (c) => c !== "closed" }],
  ...["closed", "active", "unknown"].map(
    (name) => [name, { ...ANY, category: (c) => c === name }] as [string, State],
  ),
  ["all", ANY],
  ["deleted", { ...ANY, flagged: FLAG.deleted }],
  ["claimed", { ...ANY, flagged: FLAG.claim }],
  [
    "ready",
    {
      ...ANY,
      category: (c) => c === "open",
      unflagged: FLAG.deleted,
      free: WAITS | HAS_OPEN_CHILDREN,
    },
  ],
  ["blocked", { ...ANY, category: (c) => c !== "closed", unflagged: FLAG.deleted, waits: WAITS }],
  ["overdue", { ...ANY, category: (c) => c !== "closed" }],
]);

/** Marks the rows that are in a state, so far as it does not depend on the time. */
function markRows({ table, graph }: RowWorld, state: State): Uint8Array {
  const { flagged, unflagged, waits, free } = state;
  const [status, flags] = [table.numbers("status"), table.numbers("flags")];
  const names = table.words("status").map((name) => knownCategory(table.config, name));
  const byCode = Uint8Array.from([0, ...names.map((name) => (state.category(name) ? YES : 0))]);
  const marked = new Uint8Array(table.count);
  for (let row = 0; row < marked.length; row++) {
    const own = flags[row] as number;
    const bits = graph[row] as number;
    if ((own & flagged) !== flagged || (own & unflagged) !== 0 || (bits & free) !== 0) continue;
    if (waits === 0 || (bits & waits) !== 0) marked[row] = byCode[status[row] as number] as number;
  }
  return marked;
}

/** Takes marks away where the claim holds, or where it does not. */
function filterClaims({ table }: RowWorld, marked: Uint8Array, now: number, held: boolean): void {
  const flags = table.numbers("flags");
  for (let row = 0; row < marked.length; row++) {
    if (marked[row] === 0 || ((flags[row] as number) & FLAG.claim) === 0) continue;
    const holds = (table.numbers("claimedUntil")[row] as number) > now;
    if (holds !== held) marked[row] = 0;
  }
}

/** Takes marks away from what is not due before a day. */
function filterDue({ table }: RowWorld, marked: Uint8Array, today: number): void {
  const due = table.numbers("due");
  for (let row = 0; row < marked.length; row++)
    if (!((due[row] as number) < today)) marked[row] = 0;
}

/** Returns which rows are in a state. */
export function stateVerdicts(what: string, now: number, world: RowWorld): Uint8Array {
  const state = STATES.get(what);
  if (state === undefined) return new Uint8Array(world.table.count);
  const marked = markRows(world, state);
  if (what === "overdue") filterDue(world, marked, localDay(now));
  if (what === "ready" || what === "claimed") filterClaims(world, marked, now, what === "claimed");
  return marked;
}
