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

/** Returns a test for open, closed, all or deleted. */
function stateTest(table: TicketTable, state: State): RowTest {
  const flags = table.numbers("flags");
  const wanted = state === "deleted" ? FLAG.deleted : 0;
  if (state !== "open" && state !== "closed") return (row) => flags[row] === wanted;
  const status = table.numbers("status");
  const words = table.words("status");
  const closed = words.map((word) => categoryOf(table.config, word) === "closed");
  const fits = Uint8Array.from([false, ...closed], (over) =>
    over === (state === "closed") ? 1 : 0,
  );
  return (row) => flags[row] === wanted && fits[status[row] ?? 0] === 1;
}

/** Returns the rows that are in a state and fulfil the conditions, in the order of the list; no more than `most`. */
export function findRows(
  table: TicketTable,
  state: State,
  where: readonly Condition[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const tests = [stateTest(table, state), ...where.map((c) => testOf(table, c))];
  const found: number[] = [];
  for (const row of table.numbers("order")) {
    if (found.length >= most) break;
    if (tests.every((test) => test(row))) found.push(row);
  }
  return found;
}
