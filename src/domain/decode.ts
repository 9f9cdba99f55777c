import { TicketError } from "../base/errors.ts";
import { isArray, isObject, type Json, type JsonObject } from "../base/json.ts";
import { readElements } from "./decode-elements.ts";
import {
  type Cell,
  type Claim,
  cellKey,
  type Document,
  isRedactedText,
  recordKey,
  SCHEMA,
} from "./document.ts";
import { type DocumentKind, type Field, fieldsOf, knownMembers } from "./fields.ts";
import {
  EMPTY,
  invalidDocument,
  objectAt,
  type Reading,
  safeKey,
  stampAt,
  textAt,
} from "./reading.ts";
import { isStamp, type Stamp } from "./stamp.ts";

function put(reading: Reading, key: string, value: Json | undefined, stamp: Stamp): void {
  if (value !== undefined || stamp !== reading.all) reading.cells.set(key, { value, stamp });
}

function readRegister(reading: Reading, name: string, value: Json | undefined): void {
  put(reading, name, value, stampAt(reading, reading.stamps[name], reading.all, name));
}

function readComposite(reading: Reading, name: string, members: readonly string[]): void {
  let value: Record<string, Json> | undefined;
  for (const member of members) {
    const own = reading.source[member];
    if (own === undefined) continue;
    value ??= {};
    value[member] = own;
  }
  readRegister(reading, name, value);
}

function readText(reading: Reading, name: string): void {
  const lines = reading.source[name];
  const text = lines === undefined ? undefined : textAt(reading.name, `/${name}`, lines);
  readRegister(reading, name, text);
}

function keyOfItem(reading: Reading, field: Field, item: Json): string {
  if (field.kind === "records" && isObject(item)) {
    const known = Object.keys(item).every((k) => field.members.includes(k));
    const texts = field.members.every((m) => typeof item[m] === "string");
    // A space ends the first member in the element's key.
    const [first = ""] = field.members;
    if (known && texts && !String(item[first]).includes(" ")) return recordKey(field.members, item);
  }
  if (field.kind === "set" && typeof item === "string") return item;
  throw invalidDocument(reading.name, `/${field.name}`, "has an item of the wrong shape");
}

/** Calls with key and value of every present element of a set, records or map. */
function eachPresent(reading: Reading, field: Field, take: (key: string, value: Json) => void) {
  const value = reading.source[field.name];
  if (value === undefined) return;
  if (field.kind === "map") {
    const members = objectAt(reading.name, `/${field.name}`, value);
    for (const key of Object.keys(members)) take(key, members[key] ?? null);
    return;
  }
  if (!isArray(value)) throw invalidDocument(reading.name, `/${field.name}`, "must be an array");
  for (const item of value) take(keyOfItem(reading, field, item), item);
}

function readPresent(reading: Reading, field: Field): void {
  const { name } = field;
  const own = reading.stamps[name];
  const stamps = own === undefined ? EMPTY : objectAt(reading.name, `/_v/${name}`, own);
  eachPresent(reading, field, (key, value) => {
    const cell = cellKey(name, safeKey(reading, name, key));
    const stamp = stampAt(reading, stamps[key], reading.all, name, key);
    if (isRedactedText(reading.kind, reading.redacted, cell)) return;
    reading.cells.set(cell, { value: field.kind === "set" ? true : value, stamp });
  });
}

function readRemoved(reading: Reading, { name }: Field): void {
  const own = reading.removed[name];
  if (own === undefined) return;
  const removed = objectAt(reading.name, `/_v/removed/${name}`, own);
  for (const key of Object.keys(removed)) {
    const cell = cellKey(name, safeKey(reading, name, key));
    if (reading.cells.has(cell) || isRedactedText(reading.kind, reading.redacted, cell)) continue;
    const stamp = stampAt(reading, removed[key], reading.all, `removed/${name}`, key);
    reading.cells.set(cell, { value: undefined, stamp });
  }
}

function readClaim(reading: Reading, value: Json | undefined): Claim | undefined {
  if (value === undefined) return undefined;
  const claim = objectAt(reading.name, "/claim", value);
  const { by, lease, fence, expires } = claim;
  const whole = typeof fence === "number" && Number.isSafeInteger(fence) && fence > 0;
  if (typeof by !== "string" || typeof lease !== "string" || typeof expires !== "string" || !whole)
    throw invalidDocument(reading.name, "/claim", "is not a claim");
  const stamp = stampAt(reading, reading.stamps["claim"], reading.all, "claim");
  return { by, lease, fence, expires, stamp, released: claim["released"] === true };
}

function readField(reading: Reading, field: Field): void {
  switch (field.kind) {
    case "register":
      readRegister(reading, field.name, reading.source[field.name]);
      return;
    case "text":
      readText(reading, field.name);
      return;
    case "composite":
      readComposite(reading, field.name, field.members);
      return;
    case "set":
    case "records":
    case "map":
      readPresent(reading, field);
      readRemoved(reading, field);
      return;
    case "elements":
      readElements(reading, field);
      return;
    case "claim":
      return;
  }
}

/** Names that mean something in `_v`, and array indices, which JavaScript would list before all others. */
const NO_MEMBER = /^(?:all|removed|0|[1-9]\d{0,9})$/;

function memberName(reading: Reading, path: string, name: string): void {
  if (NO_MEMBER.test(safeKey(reading, path, name)))
    throw invalidDocument(reading.name, `/${path}`, `has a member that can't be called ${name}`);
}

/** Members that this version does not know are registers that were never seen where they are missing. */
function readUnknown(reading: Reading): void {
  const known = knownMembers(reading.kind);
  const { source, stamps, removed, all } = reading;
  for (const name of Object.keys(source)) {
    if (known.has(name)) continue;
    memberName(reading, "", name);
    const stamp = stampAt(reading, stamps[name], all, name);
    reading.cells.set(name, { value: source[name], stamp });
  }
  for (const name of Object.keys(removed)) {
    if (known.has(name) || reading.cells.has(name)) continue;
    memberName(reading, "_v/removed", name);
    const stamp = stampAt(reading, removed[name], all, "removed", name);
    reading.cells.set(name, { value: undefined, stamp });
  }
}

/**
 * Reads a document of the present format.
 *
 * @param unstamped the stamp to assume where the document has no `_v.all` (a hand-made file that is being adopted).
 * @throws TicketError `INVALID_DOCUMENT`, `NEWER_FORMAT`.
 */
export function decodeDocument(
  kind: DocumentKind,
  name: string,
  source: JsonObject,
  unstamped?: Stamp,
): Document {
  checkIdentity(kind, name, source);
  const redacted = new Set<string>();
  const cells = new Map<string, Cell>();
  if (source["purged"] === true)
    return { kind, name, all: "", cells, claim: undefined, redacted, purged: true };
  const stamps = objectAt(name, "/_v", source["_v"]);
  const all = stamps["all"] ?? unstamped;
  if (!isStamp(all)) throw invalidDocument(name, "/_v/all", "is not a stamp");
  const removed = objectAt(name, "/_v/removed", stamps["removed"]);
  const reading: Reading = { kind, name, source, all, stamps, removed, cells, redacted };
  for (const field of fieldsOf(kind)) readField(reading, field);
  readUnknown(reading);
  const claim = kind === "ticket" ? readClaim(reading, source["claim"]) : undefined;
  return { kind, name, all, cells, claim, redacted, purged: false };
}

function checkIdentity(kind: DocumentKind, name: string, source: JsonObject): void {
  const { schema } = source;
  if (typeof schema === "number" && schema > SCHEMA)
    throw new TicketError(
      "NEWER_FORMAT",
      "newerFormat",
      `Document ${name} has format ${schema}; this version reads up to ${SCHEMA}.`,
      {
        data: { name, format: schema, known: SCHEMA },
        hint: "Update git-ticket. Until then these tickets can be read, not changed.",
      },
    );
  if (schema !== SCHEMA) throw invalidDocument(name, "/schema", `must be ${SCHEMA}`);
  const own = source[kind === "ticket" ? "id" : "name"];
  if (own !== name)
    throw invalidDocument(name, kind === "ticket" ? "/id" : "/name", "is not what its path says");
}
