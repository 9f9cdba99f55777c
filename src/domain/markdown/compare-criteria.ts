import type { CriterionChange, NewCriterion } from "../operation.ts";
import type { Criterion } from "../ticket.ts";
import { type Comparing, isToBeWritten } from "./comparing.ts";
import { matchCriteria } from "./match-criteria.ts";
import { plainCriterion, type SheetCriterion } from "./sheet.ts";

/** The criteria in the three versions, and which of the present ones each item of the text is. */
interface Lists {
  readonly items: readonly SheetCriterion[];
  readonly base: readonly Criterion[];
  readonly head: ReadonlyMap<string, Criterion>;
  /** Id of the criterion that each item is. */
  readonly ids: readonly (string | undefined)[];
}

const plain = ({ text, done }: SheetCriterion) => ({ text: plainCriterion(text), done });
const fieldOf = (item: number | undefined): string =>
  item === undefined ? "criteria" : `criteria.${item}`;

/** Finds the items that the ticket lacked, or lost, among what it has got since: the text was applied before. */
function withKnown(lists: Lists): Lists {
  const old = new Set(lists.base.map((c) => c.id));
  const unknown = [...lists.head.values()].filter((c) => !old.has(c.id));
  const ids = lists.items.map(({ text }, i) => {
    const id = lists.ids[i];
    if (id !== undefined && lists.head.has(id)) return id;
    const at = unknown.findIndex((c) => plainCriterion(c.text) === text);
    return at < 0 ? id : unknown.splice(at, 1)[0]?.id;
  });
  return { ...lists, ids };
}

/** What the items that are criteria already ask for. */
interface Changes {
  readonly change: readonly CriterionChange[];
  /** Items whose criterion was removed in the ticket, and which are to be written anew. */
  readonly again: ReadonlySet<number>;
}

function changesOf(comparing: Comparing, { items, base, head, ids }: Lists): Changes {
  const change: CriterionChange[] = [];
  const again = new Set<number>();
  items.forEach((item, i) => {
    const old = base.find((c) => c.id === ids[i]);
    const now = head.get(ids[i] ?? "");
    const before = old === undefined ? null : plain(old);
    if (now === undefined) {
      const three = { file: plain(item), ticket: null, base: before };
      if (before !== null && isToBeWritten(comparing, fieldOf(i), three)) again.add(i);
      return;
    }
    const parts = (["text", "done"] as const).filter((part) => {
      const three = { file: item[part], ticket: plain(now)[part], base: before?.[part] ?? null };
      return isToBeWritten(comparing, fieldOf(i), three);
    });
    const values = Object.fromEntries(parts.map((part) => [part, item[part]]));
    if (parts.length > 0) change.push({ criterion: now.id, ...values });
  });
  return { change, again };
}

function removalsOf(comparing: Comparing, { base, head, ids }: Lists): string[] {
  return base.flatMap((old) => {
    const now = head.get(old.id);
    if (ids.includes(old.id) || now === undefined) return [];
    const three = { file: null, ticket: plain(now), base: plain(old) };
    return isToBeWritten(comparing, "criteria", three) ? [old.id] : [];
  });
}

function additionsOf(
  { items, head, ids }: Lists,
  again: ReadonlySet<number>,
  isReordered: boolean,
): NewCriterion[] {
  const additions: (SheetCriterion & { readonly after: string | null })[] = [];
  let after: string | null = null;
  items.forEach((item, i) => {
    const id = ids[i];
    if (id === undefined || again.has(i)) additions.push({ ...item, after });
    else if (head.has(id)) after = id;
  });
  if (isReordered) return additions;
  // Behind the last one is the end of the list.
  const last = [...head.keys()].at(-1) ?? null;
  return additions.map(({ text, done, after: at }) =>
    at === last ? { text, done } : { text, done, after: at },
  );
}

/** Returns the order that the text gives to the criteria which all versions have, if it is to be written. */
function orderOf(comparing: Comparing, { base, head, ids }: Lists): string[] {
  const shared = base.map((c) => c.id).filter((id) => head.has(id) && ids.includes(id));
  const inOrder = (list: Iterable<string | undefined>): string[] =>
    [...list].filter((id): id is string => id !== undefined && shared.includes(id));
  const file = inOrder(ids);
  const three = { file, ticket: inOrder(head.keys()), base: shared };
  return isToBeWritten(comparing, "criteria", three) ? file : [];
}

/** Compares the criteria one by one, and their order. */
export function compareCriteria(
  comparing: Comparing,
  items: readonly SheetCriterion[],
  base: readonly Criterion[],
  head: readonly Criterion[],
): void {
  const matched = matchCriteria(items, base).map((at) => base[at ?? -1]?.id);
  const byId = new Map(head.map((c) => [c.id, c]));
  const lists = withKnown({ items, base, head: byId, ids: matched });
  const { change, again } = changesOf(comparing, lists);
  const remove = removalsOf(comparing, lists);
  const order = orderOf(comparing, lists);
  const add = additionsOf(lists, again, order.length > 0);
  if (change.length + remove.length + add.length + order.length === 0) return;
  const all = { add, change, remove, order };
  const given = Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
  comparing.edits.push({
    field: "criteria",
    operation: { op: "criteria", id: comparing.id, ...given },
  });
}
