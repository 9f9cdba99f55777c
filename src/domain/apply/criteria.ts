import { compareUtf8 } from "../../base/json.ts";
import { cellKey, cellPath } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { Change, NewCriterion } from "../operation.ts";
import type { Apply } from "./context.ts";
import { invalidValue } from "./faults.ts";
import { checkText } from "./values.ts";

type Criteria = Extract<Change, { op: "criteria" }>;

interface Ranked {
  readonly id: string;
  readonly rank: string;
}

const MAX_RANK = 100;

/** Returns the rank of the `nth` criterion of a list that is numbered anew, from 0. */
export function nthRank(nth: number): string {
  return String(nth + 1).padStart(6, "0");
}

/** Returns the criteria that are not deleted, in their order. */
function present(draft: Draft): readonly Ranked[] {
  const found: Ranked[] = [];
  for (const element of draft.elements()) {
    const [field, id = ""] = cellPath(element);
    if (field !== "criteria" || draft.value("criteria", id, "deleted") === true) continue;
    const rank = draft.value("criteria", id, "rank");
    found.push({ id, rank: typeof rank === "string" ? rank : "" });
  }
  return found.sort((a, b) => compareUtf8(a.rank, b.rank) || compareUtf8(a.id, b.id));
}

/** Returns a rank between two others, or `undefined` where there is none that is short. */
function rankBetween(low: string, high: string | undefined): string | undefined {
  if (high === undefined && /^\d{6}$/.test(low) && low < "999999") return nthRank(Number(low));
  const ranks = ["5", "1", "05", "01"].map((more) => low + more);
  return ranks.find(
    (rank) =>
      rank.length <= MAX_RANK &&
      compareUtf8(low, rank) < 0 &&
      (high === undefined || compareUtf8(rank, high) < 0),
  );
}

/** Puts these criteria into this order, in the places that they have now. */
function reordered(list: readonly Ranked[], order: readonly string[]): readonly Ranked[] {
  const wanted = new Set(order);
  const byId = new Map(list.map((c) => [c.id, c]));
  const queue = [...wanted].flatMap((id) => byId.get(id) ?? []);
  return list.map((c) => (wanted.has(c.id) ? (queue.shift() ?? c) : c));
}

/** Puts a criterion into a list, behind another one, with a rank of its own. The list is numbered anew where it must be. */
function inserted(list: readonly Ranked[], id: string, after: string | null | undefined): Ranked[] {
  const at = after === undefined ? list.length : list.findIndex((c) => c.id === after) + 1;
  const rank = rankBetween(list[at - 1]?.rank ?? "", list[at]?.rank);
  const all = list.toSpliced(at, 0, { id, rank: rank ?? "" });
  return rank === undefined ? numbered(all) : all;
}

const numbered = (list: readonly Ranked[]): Ranked[] =>
  list.map(({ id }, nth) => ({ id, rank: nthRank(nth) }));

/** Returns the words of a criterion. @throws TicketError `INVALID_VALUE`. */
export function checkCriterion(text: string): string {
  const checked = checkText("criterion", text);
  if (checked.trim() === "") throw invalidValue("criterion", "must not be empty");
  return checked;
}

/** Checks all of an operation before the first value is written. */
function checkOperation(
  draft: Draft,
  { add = [], change = [], remove = [], order = [] }: Criteria,
) {
  for (const { text } of [...add, ...change]) if (text !== undefined) checkCriterion(text);
  const after = add.flatMap((c) => c.after ?? []);
  for (const id of [...change.map((c) => c.criterion), ...remove, ...order, ...after])
    if (!draft.elements().has(cellKey("criteria", id)))
      throw invalidValue("criterion", `${JSON.stringify(id)} is none of this ticket`);
  const gone = new Set(remove);
  for (const { criterion } of change)
    if (gone.has(criterion) || draft.value("criteria", criterion, "deleted") === true)
      throw invalidValue("criterion", `${JSON.stringify(criterion)} is removed`);
}

type Write = (id: string, part: string, value: string | boolean) => void;

/** Writes new criteria, and returns the list with them in it. */
function added(
  list: readonly Ranked[],
  add: readonly NewCriterion[],
  newElement: () => string,
  write: Write,
): readonly Ranked[] {
  let all = list;
  let last: { readonly id: string; readonly after: string | null | undefined } | undefined;
  for (const { text, done = false, after } of add) {
    const id = newElement();
    write(id, "text", checkCriterion(text));
    write(id, "done", done);
    // Several behind the same one keep the order in which they are given.
    all = inserted(all, id, last !== undefined && last.after === after ? last.id : after);
    last = { id, after };
  }
  return all;
}

/** Adds, changes, removes and reorders acceptance criteria; only what differs is written. */
export const applyCriteria: Apply<Criteria> = (draft, operation, { newElement }) => {
  checkOperation(draft, operation);
  const { add = [], change = [], remove = [], order = [] } = operation;
  const write: Write = (id, part, value) => draft.set(cellKey("criteria", id, part), value);
  for (const id of remove) write(id, "deleted", true);
  for (const { criterion, text, done } of change) {
    if (text !== undefined) write(criterion, "text", checkCriterion(text));
    if (done !== undefined) write(criterion, "done", done);
  }
  const before = present(draft);
  const sorted = reordered(before, order);
  const moved = sorted.some((c, at) => c !== before[at]);
  const list = added(moved ? numbered(sorted) : sorted, add, newElement, write);
  const ranks = new Map(before.map(({ id, rank }) => [id, rank]));
  for (const { id, rank } of list) if (ranks.get(id) !== rank) write(id, "rank", rank);
};
