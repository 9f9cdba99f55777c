import { renderDocument, sortKeys } from "../base/canonical-json.ts";
import { bareObject, compareUtf8, isObject, type Json } from "../base/json.ts";
import { type Cell, cellKey, cellPath, type Document, recordOfKey, SCHEMA } from "./document.ts";
import { type Field, fieldsOf, knownMembers } from "./fields.ts";
import { elementStamp } from "./id.ts";
import { toLines } from "./lines.ts";
import type { Stamp } from "./stamp.ts";

type Members = Record<string, Json>;

/** The document being written: its members, its stamps, and its cells by field. */
interface Writing {
  readonly document: Document;
  readonly members: Members;
  readonly stamps: Members;
  readonly removed: Members;
  readonly byField: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

/** Groups cells by field; inside a field by the rest of their key. */
function groupCells(document: Document): Map<string, Map<string, Cell>> {
  const groups = new Map<string, Map<string, Cell>>();
  const group = (field: string): Map<string, Cell> => {
    const known = groups.get(field) ?? new Map<string, Cell>();
    groups.set(field, known);
    return known;
  };
  for (const [key, cell] of document.cells) {
    const [field] = cellPath(key);
    group(field).set(key.slice(field.length + 1), cell);
  }
  for (const element of document.redacted) group(cellPath(element)[0]);
  return groups;
}

/** Returns the members that stand for a register's value. */
function registerMembers(field: Field, value: Json): Members {
  if (field.kind === "composite" && isObject(value)) {
    const present = field.members.filter((m) => value[m] !== undefined);
    return Object.fromEntries(present.map((m) => [m, sortKeys(value[m] ?? null)]));
  }
  if (field.kind !== "text" || typeof value !== "string") return { [field.name]: sortKeys(value) };
  const lines = toLines(value);
  return lines === undefined ? {} : { [field.name]: lines };
}

function writeRegister(writing: Writing, field: Field): void {
  const cell = writing.byField.get(field.name)?.get("");
  if (cell === undefined) return;
  if (cell.stamp !== writing.document.all) writing.stamps[field.name] = cell.stamp;
  if (cell.value !== undefined) Object.assign(writing.members, registerMembers(field, cell.value));
}

const sortedEntries = (cells: ReadonlyMap<string, Cell>): [string, Cell][] =>
  [...cells].sort(([a], [b]) => compareUtf8(a, b));

function writeKeyed(writing: Writing, field: Field): void {
  const cells = writing.byField.get(field.name);
  if (cells === undefined) return;
  const entries = sortedEntries(cells);
  const present = entries.filter(([, c]) => c.value !== undefined);
  const stamps = present.filter(([, c]) => c.stamp !== writing.document.all);
  const removed = entries.filter(([, c]) => c.value === undefined);
  if (present.length > 0) writing.members[field.name] = keyedValue(field, present);
  if (stamps.length > 0) writing.stamps[field.name] = stampMap(stamps);
  if (removed.length > 0) writing.removed[field.name] = stampMap(removed);
}

function stampMap(entries: readonly (readonly [string, Cell])[]): Members {
  const stamps = bareObject();
  for (const [key, cell] of entries) stamps[key] = cell.stamp;
  return stamps;
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
    if (Object.keys(own).length > 0) stamps[id] = own;
  }
  if (items.length > 0) writing.members[field.name] = items;
  if (Object.keys(stamps).length > 0) writing.stamps[field.name] = sortKeys(stamps);
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
  const known = knownMembers(writing.document.kind);
  const unknown = [...writing.byField].filter(([name]) => !known.has(name));
  for (const [name, cells] of unknown.sort(([a], [b]) => compareUtf8(a, b))) {
    const cell = cells.get("");
    if (cell === undefined) continue;
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
  if (Object.keys(writing.removed).length > 0) stamps["removed"] = writing.removed;
  members["_v"] = stamps;
  return members;
}

/** Returns the canonical bytes of a document, as text: equal documents have equal bytes, and only they. */
export function encodeDocument(document: Document): string {
  return renderDocument(documentJson(document));
}
