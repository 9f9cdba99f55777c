import type { Json } from "../base/json.ts";
import { type DocumentKind, type Field, fieldOf } from "./fields.ts";
import { elementStamp } from "./id.ts";
import type { Stamp } from "./stamp.ts";

/** The format that this version writes. Older documents are migrated as they are read. */
export const SCHEMA = 1;

/** A value and when it was written. `undefined` is a value too: cleared or removed at that stamp. */
export interface Cell {
  readonly value: Json | undefined;
  readonly stamp: Stamp;
}

/**
 * A ticket taken under a lease. `stamp` is when the lease was first written; `fence` grows by one with
 * every new lease, so that a late worker can be told from the present one.
 */
export interface Claim {
  readonly by: string;
  readonly lease: string;
  readonly fence: number;
  readonly stamp: Stamp;
  readonly expires: string;
  readonly released: boolean;
}

/**
 * One document as a flat map of cells: the form in which documents are joined, compared and reverted.
 *
 * A cell's key is `field`, `field␀key` (an element of a set, records or map) or `field␀id␀part` (a part
 * of an element). Registers that are not in the map are absent since `all`.
 */
export interface Document {
  readonly kind: DocumentKind;
  /** The ticket's id, or the name of any other document. */
  readonly name: string;
  /** When the document was created; the stamp of every value that has none of its own. */
  readonly all: Stamp;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly claim: Claim | undefined;
  /** `field␀id` of the elements whose text was taken out for ever. */
  readonly redacted: ReadonlySet<string>;
  /** True when only this tombstone is left of the document. */
  readonly purged: boolean;
}

const SEPARATOR = "\u0000";

/** Returns the key of a cell. */
export function cellKey(field: string, ...path: readonly string[]): string {
  let key = field;
  for (const part of path) key += SEPARATOR + part;
  return key;
}

/** Returns field, key and part of a cell's key. */
export function cellPath(key: string): readonly [field: string, key?: string, part?: string] {
  const first = key.indexOf(SEPARATOR);
  if (first < 0) return [key];
  const field = key.slice(0, first);
  const last = key.indexOf(SEPARATOR, first + 1);
  if (last < 0) return [field, key.slice(first + 1)];
  return [field, key.slice(first + 1, last), key.slice(last + 1)];
}

/** Returns the text by which a records field tells its elements apart. */
export function recordKey(
  members: readonly string[],
  record: Readonly<Record<string, Json>>,
): string {
  return members.map((name) => String(record[name] ?? "")).join(" ");
}

/** Returns the record that `recordKey` made the key of. */
export function recordOfKey(members: readonly string[], key: string): Record<string, string> {
  const [first = "", last = ""] = members;
  const at = key.indexOf(" ");
  return { [first]: key.slice(0, at), [last]: key.slice(at + 1) };
}

/** Tells whether a field's cells are absent since creation (a register) or never seen when they are not there. */
export function isRegister(field: Field | undefined): boolean {
  return field?.kind === "register" || field?.kind === "text" || field?.kind === "composite";
}

/** Tells whether a document has an element (a comment, a criterion, a time entry). */
export type HasElement = (fieldAndId: string) => boolean;

/**
 * Returns the stamp that a cell has when the document says nothing of it, or `undefined` for a cell
 * that this document has never seen.
 */
export function defaultStamp(
  kind: DocumentKind,
  all: Stamp,
  key: string,
  hasElement: HasElement,
): Stamp | undefined {
  const [name, element, part] = cellPath(key);
  const field = fieldOf(kind, name);
  if (part !== undefined && element !== undefined)
    return hasElement(cellKey(name, element)) ? elementStamp(element) : undefined;
  return isRegister(field) ? all : undefined;
}

/** Returns `field␀id` of every element that has a cell or is redacted. */
export function elementsOf(document: Pick<Document, "cells" | "redacted">): ReadonlySet<string> {
  const found = new Set(document.redacted);
  for (const key of document.cells.keys()) {
    const [field, element, part] = cellPath(key);
    if (part !== undefined && element !== undefined) found.add(cellKey(field, element));
  }
  return found;
}

/** Tells whether a cell holds a text: stored as lines, and absent when empty. */
export function isText(kind: DocumentKind, key: string): boolean {
  const [name, , part] = cellPath(key);
  const field = fieldOf(kind, name);
  if (field?.kind === "elements") return part !== undefined && field.texts.includes(part);
  return field?.kind === "text";
}

/** Returns the element that a text belongs to, where it stands under `conflicts` too: there as `comments/<id>/body/<stamp>`. */
function elementOfText(kind: DocumentKind, key: string): string | undefined {
  const [field, element = ""] = cellPath(key);
  if (field !== "conflicts") return isText(kind, key) ? cellKey(field, element) : undefined;
  const [first = "", id = ""] = element.split("/");
  return cellKey(first, id);
}

/** Tells whether a cell is a text of an element that is redacted: such a text is neither kept nor written again. */
export function isRedactedText(
  kind: DocumentKind,
  redacted: ReadonlySet<string>,
  key: string,
): boolean {
  if (redacted.size === 0) return false;
  return redacted.has(elementOfText(kind, key) ?? "");
}

/** Returns the cell under `key`, the default for a register or part that is not written down, or `undefined`. */
export function cellOf(document: Document, key: string): Cell | undefined {
  const cell = document.cells.get(key);
  if (cell !== undefined) return cell;
  const stamp = defaultStamp(document.kind, document.all, key, (e) => elementsOf(document).has(e));
  return stamp === undefined ? undefined : { value: undefined, stamp };
}

/** Returns the greatest stamp in a document: when it was last changed. */
export function latestStamp(document: Document): Stamp {
  let latest = document.all;
  for (const { stamp } of document.cells.values()) if (stamp > latest) latest = stamp;
  // Of a redacted element nothing may be left but its id, which holds a stamp too.
  for (const element of document.redacted) {
    const written = elementStamp(cellPath(element)[1] ?? "");
    if (written > latest) latest = written;
  }
  const claimed = document.claim?.stamp;
  return claimed !== undefined && claimed > latest ? claimed : latest;
}

/** Returns a document that holds nothing but its creation stamp. */
export function emptyDocument(kind: DocumentKind, name: string, all: Stamp): Document {
  return {
    kind,
    name,
    all,
    cells: new Map(),
    claim: undefined,
    redacted: new Set(),
    purged: false,
  };
}
