import { FLAG, type TicketTable } from "./cache/table.ts";
import { type Prepared, type PreparedLeaf, someLeaf, type Valued } from "./prepared-query.ts";
import { LIST_FIELDS, singleColumn } from "./row-columns.ts";
import type { conditionTest } from "./row-conditions.ts";
import { stateVerdicts } from "./row-states.ts";
import {
  codedVerdicts,
  listVerdicts,
  NO,
  type RowTest,
  type RowWorld,
  type Verdicts,
  YES,
} from "./row-verdicts.ts";

/** What judges the conditions that few queries have. It is loaded for those. */
export type OtherConditions = { readonly conditionTest: typeof conditionTest };

/** Tells whether a condition is one of names, of a state or of what is filled in: most queries have no others. */
const isUsual = (leaf: PreparedLeaf): boolean =>
  leaf.kind === "is" ||
  leaf.kind === "filled" ||
  (leaf.kind === "words" &&
    (singleColumn(leaf.field) ?? LIST_FIELDS.get(leaf.field)) !== undefined);

/** Tells whether a query has conditions for which `row-conditions.ts` is needed. */
export const hasOthers = (query: Prepared): boolean => someLeaf(query, (leaf) => !isUsual(leaf));

function wordsVerdicts(table: TicketTable, leaf: Valued<"words", string>): Verdicts | undefined {
  const { field, fits, none } = leaf;
  const single = singleColumn(field);
  if (single !== undefined) {
    const column = { codes: table.numbers(single), words: table.words(single) };
    return codedVerdicts(column, fits, none);
  }
  const many = LIST_FIELDS.get(field);
  if (many === undefined) return undefined;
  const { list, valueIn } = many;
  return listVerdicts(table.list(list), table.words(list), (word) => fits(valueIn(word)), none);
}

function flagVerdicts(flags: Uint8Array, flag: number): Verdicts {
  const verdicts = new Uint8Array(flags.length);
  for (let row = 0; row < verdicts.length; row++)
    if (((flags[row] as number) & flag) !== 0) verdicts[row] = YES;
  return verdicts;
}

/** Returns what columns tell of rows by a usual condition. */
function usualVerdicts(leaf: PreparedLeaf, world: RowWorld): Verdicts | undefined {
  if (leaf.kind === "words") return wordsVerdicts(world.table, leaf);
  if (leaf.kind === "is") return stateVerdicts(leaf.what, leaf.now, world);
  if (leaf.kind === "filled") return flagVerdicts(world.table.numbers("flags"), FLAG[leaf.field]);
  return undefined;
}

function leafRowTest(
  leaf: PreparedLeaf,
  world: RowWorld,
  others: OtherConditions | undefined,
  undecided: Verdicts | undefined,
): RowTest {
  const verdicts = usualVerdicts(leaf, world);
  if (verdicts !== undefined) return { verdicts, decide: (row) => verdicts[row] === YES };
  if (others === undefined) throw new Error(`nothing judges ${leaf.kind}`);
  return others.conditionTest(leaf, world, undecided);
}

const needsTitles = (leaf: PreparedLeaf): boolean => leaf.kind === "texts";

/** Puts what is told of rows together: the least of it, or the greatest. */
function combine(into: Verdicts, other: Verdicts, kind: "and" | "or"): void {
  const isLeast = kind === "and";
  for (let row = 0; row < into.length; row++) {
    const own = into[row] as number;
    const more = other[row] as number;
    if (isLeast ? more < own : more > own) into[row] = more;
  }
}

function allRowTests(
  kind: "and" | "or",
  parts: readonly Prepared[],
  world: RowWorld,
  others: OtherConditions | undefined,
  undecided: Verdicts | undefined,
): RowTest {
  // What is dear comes last, and is asked of the rows that are left.
  const sorted = [
    ...parts.filter((part) => !someLeaf(part, needsTitles)),
    ...parts.filter((part) => someLeaf(part, needsTitles)),
  ];
  const tests: RowTest[] = [];
  let verdicts: Verdicts | undefined;
  for (const part of sorted) {
    const test = rowTest(part, world, others, kind === "and" ? (verdicts ?? undecided) : undecided);
    tests.push(test);
    if (verdicts === undefined) verdicts = test.verdicts.slice();
    else combine(verdicts, test.verdicts, kind);
  }
  return {
    verdicts: verdicts ?? new Uint8Array(world.table.count).fill(kind === "and" ? YES : NO),
    decide: (row, ticket) =>
      kind === "and"
        ? tests.every((test) => test.decide(row, ticket))
        : tests.some((test) => test.decide(row, ticket)),
  };
}

/**
 * Puts a query to the rows of a table. What no column tells is left open, unless it makes no difference.
 *
 * @param undecided rows marked `NO` here are not asked for.
 */
export function rowTest(
  query: Prepared,
  world: RowWorld,
  others: OtherConditions | undefined,
  undecided?: Verdicts,
): RowTest {
  if (query.kind === "not") {
    const { verdicts, decide } = rowTest(query.part, world, others, undecided);
    const turned = new Uint8Array(verdicts.length);
    for (let row = 0; row < turned.length; row++) turned[row] = YES - (verdicts[row] as number);
    return {
      verdicts: turned,
      decide: (row, ticket) => !decide(row, ticket),
    };
  }
  if (query.kind === "and" || query.kind === "or")
    return allRowTests(query.kind, query.parts, world, others, undecided);
  return leafRowTest(query, world, others, undecided);
}
