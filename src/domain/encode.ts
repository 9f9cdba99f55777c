import { renderDocument, sortKeys } from "../base/canonical-json.ts";
import { bareObject, compareUtf8, isObject, type Json } from "../base/json.ts";
import { type Cell, cellKey, cellPath, type Document, recordOfKey, SCHEMA } from "./document.ts";
import { type Field, fieldsOf, knownMembers } from "./fields.ts";
import { elementStamp } from "./id.ts";
import { toLines } from "./lines.ts";
import type { Stamp } from "./stamp.ts";

type Members = Record<string, Json>;

/** The document being written: its members, its stamps, and the cells of its elements, keys and parts by field. */
interface Writing {
  readonly document: Document;
  readonly members: Members;
  readonly stamps: Members;
  readonly removed: Members;
  readonly byField: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

/** Groups those cells by field that are not a field's only one; inside a field by the rest of their key. */
function groupCells(document: Document): Map<string, Map<string, Cell>> {
  const groups = new Map<string, Map<string, Cell>>();
  const group = (field: string): Map<string, Cell> => {
    const known = groups.get(field) ?? new Map<string, Cell>();
    if (known.size === 0) groups.set(field, known);
    return known;
  };
  for (const [key, cell] of document.cells) {
    const end = key.indexOf("\u0000");
    if (end >= 0) group(key.slice(0, end)).set(key.slice(end + 1), cell);
  }
  for (const element of document.redacted) group(cellPath(element)[0]);
  return groups;
}

/** Writes the members that stand for a register's value. */
function writeValue(members: Members, field: Field, value: Json): void {
  if (field.kind === "composite" && isObject(value)) {
    for (const name of field.members) {
      const own = value[name];
      if (own !== undefined) members[name] = sortKeys(own);
    }
    return;
  }
  const lines =
    field.kind === "text" && typeof value === "string" ? toLines(value) : sortKeys(value);
  if (lines !== undefined) members[field.name] = lines;
}

function writeRegister(writing: Writing, field: Field): void {
  const cell = writing.document.cells.get(field.name);
  if (cell === undefined) return;
  if (cell.stamp !== writing.document.all) writing.stamps[field.name] = cell.stamp;
  if (cell.value !== undefined) writeValue(writing.members, field, cell.value);
}

function sortedEntries(cells: ReadonlyMap<string, Cell>): [string, Cell][] {
  const entries = [...cells];
  return entries.length < 2 ? entries : entries.sort(([a], [b]) => compareUtf8(a, b));
}

function writeKeyed(writing: Writing, field: Field): void {
  const cells = writing.byField.get(field.name);
  if (cells === undefined) return;
  const present: [string, Cell][] = [];
  const stamps = bareObject();
  const removed = bareObject();
  for (const entry of sortedEntries(cells)) {
    const [key, { value, stamp }] = entry;
    if (value === undefined) removed[key] = stamp;
    else {
      present.push(entry);
      if (stamp !== writing.document.all) stamps[key] = stamp;
    }
  }
  if (present.length > 0) writing.members[field.name] = keyedValue(field, present);
  if (hasMembers(stamps)) writing.stamps[field.name] = stamps;
  if (hasMembers(removed)) writing.removed[field.name] = removed;
}

function hasMembers(object: Members): boolean {
  for (const _ in object) return true;
  return false;
}

function keyedValue(field: Field, present: readonly (readonly [string, Cell])[]): Json {
  if (field.kind === "set") return present.map(([key]) => key);
  if (field.kind === "records") return present.map(([key]) => recordOfKey(field.members, key));
  const value = bareObject();
  for (const [key, cell] of present) value[key] = sortKeys(cell.value ?? null);
  return value;
}

type Elements = Extract<Field, { kind: "elements" }>;

/** Returns the ids of a field's elements in the order in which they are shown: by rank, then by id. */
function elementOrder(
  field: Elements,
  cells: ReadonlyMap<string, Cell>,
  redacted: ReadonlySet<string>,
): string[] {
  const ids = new Set([...cells.keys()].map((key) => key.slice(0, key.indexOf("\u0000"))));
  for (const element of redacted) {
    const [name, id] = cellPath(element);
    if (name === field.name && id !== undefined) ids.add(id);
  }
  const rank = (id: string): string => {
    const value = field.rank === undefined ? "" : cells.get(cellKey(id, field.rank))?.value;
    return typeof value === "string" ? value : "";
  };
  return [...ids].sort((a, b) => compareUtf8(rank(a), rank(b)) || compareUtf8(a, b));
}

function writeElements(writing: Writing, field: Elements): void {
  const cells = writing.byField.get(field.name);
  if (cells === undefined) return;
  const items: Members[] = [];
  const stamps = bareObject();
  for (const id of elementOrder(field, cells, writing.document.redacted)) {
    const item: Members = { id };
    const own = bareObject();
    for (const part of field.parts)
      writePart(field, part, cells.get(cellKey(id, part)), id, item, own);
    if (writing.document.redacted.has(cellKey(field.name, id))) item["redacted"] = true;
    items.push(item);
    if (hasMembers(own)) stamps[id] = own;
  }
  if (items.length > 0) writing.members[field.name] = items;
  if (hasMembers(stamps)) writing.stamps[field.name] = sortKeys(stamps);
}

function writePart(
  field: Elements,
  part: string,
  cell: Cell | undefined,
  id: string,
  item: Members,
  stamps: Record<string, Stamp | Json>,
): void {
  if (cell === undefined) return;
  if (cell.stamp !== elementStamp(id)) stamps[part] = cell.stamp;
  if (cell.value === undefined) return;
  const lines = field.texts.includes(part) && typeof cell.value === "string";
  const value = lines ? toLines(cell.value as string) : sortKeys(cell.value);
  if (value !== undefined) item[part] = value;
}

function writeClaim(writing: Writing): void {
  const { claim, all } = writing.document;
  if (claim === undefined) return;
  const { by, lease, fence, expires, released, stamp } = claim;
  writing.members["claim"] = { by, lease, fence, expires, ...(released ? { released } : {}) };
  if (stamp !== all) writing.stamps["claim"] = stamp;
}

function writeField(writing: Writing, field: Field): void {
  switch (field.kind) {
    case "register":
    case "text":
    case "composite":
      writeRegister(writing, field);
      return;
    case "set":
    case "records":
    case "map":
      writeKeyed(writing, field);
      return;
    case "elements":
      writeElements(writing, field);
      return;
    case "claim":
      writeClaim(writing);
      return;
  }
}

function writeUnknown(writing: Writing): void {
  const { kind, cells } = writing.document;
  const known = knownMembers(kind);
  const unknown = [...cells].filter(([key]) => !known.has(key) && !key.includes("\u0000"));
  for (const [name, cell] of unknown.sort(([a], [b]) => compareUtf8(a, b))) {
    if (cell.value === undefined) writing.removed[name] = cell.stamp;
    else {
      writing.members[name] = sortKeys(cell.value);
      if (cell.stamp !== writing.document.all) writing.stamps[name] = cell.stamp;
    }
  }
}

/** Returns a document as JSON with its members in the order in which they are written. */
export function documentJson(document: Document): Record<string, Json> {
  const members = bareObject();
  members["schema"] = SCHEMA;
  members[document.kind === "ticket" ? "id" : "name"] = document.name;
  if (document.purged) return Object.assign(members, { purged: true });
  const stamps = bareObject();
  stamps["all"] = document.all;
  const writing: Writing = {
    document,
    members,
    stamps,
    removed: bareObject(),
    byField: groupCells(document),
  };
  for (const field of fieldsOf(document.kind)) writeField(writing, field);
  writeUnknown(writing);
  if (hasMembers(writing.removed)) stamps["removed"] = writing.removed;
  members["_v"] = stamps;
  return members;
}

/** Returns the canonical bytes of a document, as text: equal documents have equal bytes, and only they. */
export function encodeDocument(document: Document): string {
  return renderDocument(documentJson(document));
}
