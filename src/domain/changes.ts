import { equalJson } from "../base/canonical-json.ts";
import type { Json } from "../base/json.ts";
import {
  type Cell,
  cellKey,
  cellPath,
  type Document,
  defaultStamp,
  elementsOf,
} from "./document.ts";
import type { Stamp } from "./stamp.ts";

/** One cell that differs between two versions of a document. `undefined` is absent. */
export interface CellChange {
  readonly key: string;
  readonly field: string;
  readonly element: string | undefined;
  readonly part: string | undefined;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Stamps on both sides; `undefined` where that side has never seen the cell. */
  readonly stampBefore: Stamp | undefined;
  readonly stamp: Stamp;
}

type Reader = (key: string) => Cell | undefined;

function reader(document: Document | undefined): Reader {
  if (document === undefined) return () => undefined;
  let elements: ReadonlySet<string> | undefined;
  const has = (element: string): boolean => {
    elements ??= elementsOf(document);
    return elements.has(element);
  };
  return (key) => {
    const cell = document.cells.get(key);
    if (cell !== undefined) return cell;
    const stamp = defaultStamp(document.kind, document.all, key, has);
    return stamp === undefined ? undefined : { value: undefined, stamp };
  };
}

/** Returns every cell whose stamp differs, whether or not its value does. */
export function stampChanges(before: Document | undefined, after: Document): readonly CellChange[] {
  const [old, now] = [reader(before), reader(after)];
  const changes: CellChange[] = [];
  before?.cells.forEach((x, key) => {
    const y = now(key);
    if (y !== undefined && x.stamp !== y.stamp) changes.push(changeOf(key, x, y));
  });
  after.cells.forEach((y, key) => {
    if (before?.cells.has(key) === true) return;
    const x = old(key);
    if (x?.stamp !== y.stamp) changes.push(changeOf(key, x, y));
  });
  return changes;
}

/** Returns the cells whose value differs, in the order of the document. */
export function valueChanges(before: Document | undefined, after: Document): readonly CellChange[] {
  return stampChanges(before, after).filter((c) => !equalJson(c.before, c.after));
}

/** Returns the cells whose value differs, whatever their stamps say: of a file that was edited by hand. */
export function editedCells(before: Document | undefined, after: Document): readonly CellChange[] {
  const keys = new Set([...(before?.cells.keys() ?? []), ...after.cells.keys()]);
  return [...keys].flatMap((key): CellChange[] => {
    const [x, y] = [before?.cells.get(key), after.cells.get(key)];
    if (equalJson(x?.value, y?.value)) return [];
    return [changeOf(key, x, { value: y?.value, stamp: y?.stamp ?? after.all })];
  });
}

function changeOf(key: string, before: Cell | undefined, after: Cell): CellChange {
  const [field, element, part] = cellPath(key);
  return {
    key,
    field,
    element,
    part,
    before: before?.value,
    after: after.value,
    stampBefore: before?.stamp,
    stamp: after.stamp,
  };
}

/** What it means that a document's file vanished. */
export const DELETED: CellChange = changeOf("deleted", undefined, { value: true, stamp: "" });

/** Returns the key of an element's flag that says it was taken away. */
export function deletedKey(field: string, element: string): string {
  return cellKey(field, element, "deleted");
}
