import { categoryOf } from "../domain/config/category.ts";
import { FLAG, type ListName, type TicketTable, type WordName } from "./cache/table.ts";
import type { Condition, State } from "./parse-query.ts";

/** Tells of a row whether it is wanted. */
type RowTest = (row: number) => boolean;

const ONE: Readonly<Record<string, "status" | "type" | "priority" | "milestone">> = {
  status: "status",
  type: "type",
  priority: "priority",
  milestone: "milestone",
};
const MANY: Readonly<Record<string, ListName>> = {
  assignee: "assignees",
  label: "labels",
  parent: "links",
};

/** Tells whether a condition can be judged by the columns alone. */
export const hasColumn = ({ field }: Condition): boolean =>
  Object.hasOwn(ONE, field) || Object.hasOwn(MANY, field);

/** Returns the value that a word stands for in a field: of links, only the parents count. */
function meantBy(field: string, word: string): string | undefined {
  if (field !== "parent") return word;
  return word.startsWith("parent ") ? word.slice("parent ".length) : undefined;
}

const IGNORED = 0;
const OTHER = 1;
const WANTED = 2;

/** Returns by code whether a word is wanted, another value of the field, or none of it. */
function judgement(table: TicketTable, column: WordName, { field, values }: Condition): Uint8Array {
  const wanted = new Set(values.map((v) => v.toLowerCase()).filter((v) => v !== "@none"));
  const codes = table.words(column).map((word) => {
    const value = meantBy(field, word);
    if (value === undefined) return IGNORED;
    return wanted.has(value.toLowerCase()) ? WANTED : OTHER;
  });
  return Uint8Array.from([IGNORED, ...codes]);
}

/** Returns a test for a condition: any of its values, whatever their case; `@none` is a field without one. */
function testOf(table: TicketTable, condition: Condition): RowTest {
  const { field, negated, values } = condition;
  const none = values.some((v) => v.toLowerCase() === "@none");
  const one = ONE[field];
  if (one !== undefined) {
    const codes = table.numbers(one);
    const judged = judgement(table, one, condition);
    return (row) => {
      const verdict = judged[codes[row] ?? 0];
      return (verdict === WANTED || (none && verdict === IGNORED)) !== negated;
    };
  }
  const many = MANY[field];
  if (many === undefined) throw new Error(`the field ${field} has no column`);
  const { starts, codes } = table.list(many);
  const judged = judgement(table, many, condition);
  return (row) => {
    let best = IGNORED;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      best = Math.max(best, judged[codes[at] ?? 0] ?? 0);
    return (best === WANTED || (none && best === IGNORED)) !== negated;
  };
}

/** What a row must have to be in a state: these flags, and one of these codes of a status. */
interface StateColumns {
  readonly flags: Uint8Array;
  readonly wanted: number;
  readonly status: Uint16Array;
  /** By code. */
  readonly fits: Uint8Array;
}

/** Returns what is asked of the columns for open, closed, all or deleted. */
function stateColumns(table: TicketTable, state: State): StateColumns {
  const closed = table.words("status").map((w) => categoryOf(table.config, w) === "closed");
  const any = state !== "open" && state !== "closed";
  // No status is open.
  const fits = [false, ...closed].map((is) => any || is === (state === "closed"));
  return {
    flags: table.numbers("flags"),
    wanted: state === "deleted" ? FLAG.deleted : 0,
    status: table.numbers("status"),
    fits: Uint8Array.from(fits, Number),
  };
}

const allOf =
  (tests: readonly RowTest[]): RowTest =>
  (row) =>
    tests.every((test) => test(row));

/** Rows that were found, in the order of the list, and how many there are. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly total: number;
}

/** How many rows are wanted, and whether the others are to be counted. */
export interface Enough {
  readonly most: number;
  readonly counts: boolean;
}

/** Finds the rows that are in a state and fulfil the conditions. */
export function findRows(
  table: TicketTable,
  state: State,
  where: readonly Condition[],
  { most, counts }: Enough,
): FoundRows {
  const { flags, wanted, status, fits } = stateColumns(table, state);
  const tests = where.map((c) => testOf(table, c));
  const passes = tests.length > 0 ? allOf(tests) : undefined;
  const order = table.numbers("order");
  const rows: number[] = [];
  let total = 0;
  // By index and without a call for each row: this is run once, by an engine that has not warmed up.
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (flags[row] !== wanted || fits[status[row] ?? 0] !== 1 || passes?.(row) === false) continue;
    if (total < most) rows.push(row);
    else if (!counts) break;
    total++;
  }
  return { rows, total };
}
