import { equalJson } from "../../base/canonical-json.ts";
import { type CellChange, deletedKey } from "../changes.ts";
import {
  type Cell,
  cellKey,
  cellPath,
  type Document,
  elementsOf,
  latestStamp,
} from "../document.ts";
import { Draft } from "../draft.ts";
import { fieldOf } from "../fields.ts";
import { elementStamp } from "../id.ts";
import { joinDocuments } from "../join.ts";
import { type Stamp, stampReplica } from "../stamp.ts";

export interface MergeOptions {
  /** The importer's: tells what it wrote itself from what was written here. */
  readonly replica: string;
  /** The stamp under which a ticket that was deleted here comes back; without it, such a ticket stays deleted. */
  readonly restore: Stamp | undefined;
}

export interface MergedImport {
  readonly document: Document;
  /**
   * What was changed here later than in the source, and stays: `before` and `stampBefore` are the source's,
   * `after` and `stamp` stand here.
   */
  readonly keptLocal: readonly CellChange[];
}

/** One ticket as it stands here, and as the source has it. */
interface Sides {
  readonly existing: Document;
  readonly incoming: Document;
  readonly replica: string;
}

function wroteIt({ replica }: Sides, cell: Cell): boolean {
  return stampReplica(cell.stamp) === replica;
}

function isDeleted(document: Document): boolean {
  return document.cells.get("deleted")?.value === true;
}

/** Returns the latest stamp that an earlier import left here: how new the source was then. */
function importedUpTo(sides: Sides): Stamp {
  let latest = "";
  for (const cell of sides.existing.cells.values())
    if (cell.stamp > latest && wroteIt(sides, cell)) latest = cell.stamp;
  return latest;
}

/** The key to write, and what, for an element that an earlier import brought and the source has no more. */
function withdrawal(
  sides: Sides,
  key: string,
  cell: Cell,
): readonly [string, Cell["value"]] | undefined {
  const [name, element, part] = cellPath(key);
  if (element === undefined) return undefined;
  if (part === undefined) return wroteIt(sides, cell) ? [key, undefined] : undefined;
  if (fieldOf("ticket", name)?.kind !== "elements") return undefined;
  const own = wroteIt(sides, { value: undefined, stamp: elementStamp(element) });
  const flag = deletedKey(name, element);
  return own && sides.existing.cells.get(flag)?.value !== true ? [flag, true] : undefined;
}

/** Adds the removal of everything that an earlier import brought and the source has no more. */
function addRemovals(sides: Sides, cells: Map<string, Cell>, stamp: Stamp): void {
  const elements = elementsOf(sides.incoming);
  for (const [key, cell] of sides.existing.cells) {
    const [field, element = ""] = cellPath(key);
    if (cell.value === undefined || cells.has(key) || elements.has(cellKey(field, element)))
      continue;
    const [removed, value] = withdrawal(sides, key, cell) ?? [];
    if (removed !== undefined) cells.set(removed, { value, stamp });
  }
}

/** Returns the source's side of the join; what a deletion here forbids is left out of it. */
function sourceSide(sides: Sides, isNewer: boolean): Document {
  const { existing, incoming } = sides;
  const stamp = latestStamp(incoming);
  const cells = new Map(incoming.cells);
  if (isNewer) addRemovals(sides, cells, stamp);
  const deleted = existing.cells.get("deleted");
  if (deleted?.value !== true) return { ...incoming, cells };
  if (!wroteIt(sides, deleted)) cells.delete("deleted");
  else if (!cells.has("deleted")) cells.set("deleted", { value: undefined, stamp });
  return { ...incoming, cells };
}

function* keptCells(sides: Sides, joined: Document): Generator<CellChange> {
  const { incoming } = sides;
  const elements = elementsOf(incoming);
  for (const [key, cell] of joined.cells) {
    const [field, element, part] = cellPath(key);
    const theirs = incoming.cells.get(key);
    const deletion = part === "deleted" && elements.has(cellKey(field, element ?? ""));
    if (theirs === undefined && key !== "deleted" && !deletion) continue;
    if (wroteIt(sides, cell) || equalJson(theirs?.value, cell.value)) continue;
    const before = theirs?.value;
    const { value: after, stamp } = cell;
    yield { key, field, element, part, before, after, stampBefore: theirs?.stamp, stamp };
  }
}

/**
 * Returns what becomes of a ticket when the source is imported again: a join, in which later changes made
 * here win. What an earlier import brought and a newer export has no more is removed; an older export than
 * the last one changes nothing; a ticket that was deleted here stays deleted unless it is to be restored.
 */
export function mergeImport(
  existing: Document | undefined,
  incoming: Document,
  { replica, restore }: MergeOptions,
): MergedImport {
  if (existing === undefined) return { document: incoming, keptLocal: [] };
  const sides = { existing, incoming, replica };
  const [here, there] = [importedUpTo(sides), latestStamp(incoming)];
  const joined = there < here ? existing : joinOrSame(existing, sourceSide(sides, there > here));
  const document = restored(joined, incoming, restore);
  return { document, keptLocal: [...keptCells(sides, document)] };
}

/** Joins; when that changes nothing the answer is `existing` itself, so that nobody need compare bytes. */
function joinOrSame(existing: Document, other: Document): Document {
  const joined = joinDocuments(existing, other);
  if (joined.all !== existing.all || joined.cells.size !== existing.cells.size) return joined;
  for (const [key, { stamp, value }] of joined.cells) {
    const cell = existing.cells.get(key);
    if (cell?.stamp !== stamp || cell.value !== value) return joined;
  }
  return existing;
}

function restored(joined: Document, incoming: Document, restore: Stamp | undefined): Document {
  if (restore === undefined || !isDeleted(joined) || isDeleted(incoming)) return joined;
  const draft = new Draft(joined, restore);
  draft.set("deleted", undefined);
  return draft.document();
}
