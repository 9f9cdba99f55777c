import { isArray, isObject, type JsonObject } from "../base/json.ts";
import { cellKey } from "./document.ts";
import type { Field } from "./fields.ts";
import { elementStamp, isElementId } from "./id.ts";
import { invalidDocument, objectAt, type Reading, stampAt, textAt } from "./reading.ts";

type Elements = Extract<Field, { kind: "elements" }>;

/** Returns the id of an element, checked to have no members but the field's. */
function elementIdOf(reading: Reading, field: Elements, item: JsonObject): string {
  const where = `/${field.name}`;
  const { id } = item;
  if (!isElementId(id))
    throw invalidDocument(reading.name, where, "has an element without a proper id");
  const unknown = Object.keys(item).find(
    (k) => k !== "id" && k !== "redacted" && !field.parts.includes(k),
  );
  if (unknown === undefined) return id;
  const problem = `has the unknown member ${JSON.stringify(unknown)}`;
  throw invalidDocument(reading.name, `${where}/${id}`, problem);
}

/** An element that stands twice is read as one; if either is redacted, it is. */
function readElement(
  reading: Reading,
  field: Elements,
  item: JsonObject,
  stamps: JsonObject,
): void {
  const id = elementIdOf(reading, field, item);
  const element = cellKey(field.name, id);
  if (item["redacted"] === true) {
    reading.redacted.add(element);
    for (const text of field.texts) reading.cells.delete(cellKey(field.name, id, text));
  }
  const redacted = reading.redacted.has(element);
  const own = objectAt(reading.name, `/_v/${field.name}/${id}`, stamps[id]);
  for (const part of field.parts)
    if (!redacted || !field.texts.includes(part)) readPart(reading, field, part, item, own);
}

function readPart(
  reading: Reading,
  field: Elements,
  part: string,
  item: JsonObject,
  stamps: JsonObject,
): void {
  const id = String(item["id"]);
  const first = elementStamp(id);
  const path = `${field.name}/${id}/${part}`;
  const stamp = stampAt(reading, stamps[part], first, path);
  // Nobody can have written it earlier; and joining with such a stamp would not be associative.
  if (stamp < first)
    throw invalidDocument(reading.name, `/_v/${path}`, "is older than its element");
  const raw = item[part];
  const value = field.texts.includes(part) ? textAt(reading.name, `/${path}`, raw) : raw;
  if (value !== undefined || stamp !== first)
    reading.cells.set(cellKey(field.name, id, part), { value, stamp });
}

/** Reads comments, criteria or the like. */
export function readElements(reading: Reading, field: Elements): void {
  const items = reading.source[field.name];
  if (items === undefined) return;
  if (!isArray(items)) throw invalidDocument(reading.name, `/${field.name}`, "must be an array");
  const stamps = objectAt(reading.name, `/_v/${field.name}`, reading.stamps[field.name]);
  for (const item of items) {
    if (!isObject(item))
      throw invalidDocument(reading.name, `/${field.name}`, "has an element that is no object");
    readElement(reading, field, item, stamps);
  }
}
