import { bareObject, FORBIDDEN_KEYS, isArray, type Json, MAX_DEPTH } from "../../base/json.ts";
import { hasUnseen } from "../../base/unseen.ts";
import { cellKey } from "../document.ts";
import { putElement, type Target } from "./target.ts";

/** The custom field that holds the members whose names are no names for custom fields. */
const REST = "beads";

const PLAIN = /^[a-z0-9_.-]{1,90}$/;

function isFieldName(name: string): boolean {
  if (PLAIN.test(name)) return true;
  const odd = name.length > 90 || name === "" || name.endsWith(" ") || name.includes(",");
  return !odd && !hasUnseen(name) && !/\s$/u.test(name) && !FORBIDDEN_KEYS.has(name);
}

/** Levels of nesting that a custom value may have; a document has three around the deepest of ours. */
const ROOM = MAX_DEPTH - 3;

function isTooDeep(value: Json, room = ROOM): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items = isArray(value) ? value : Object.values(value);
  return room === 0 || items.some((item) => isTooDeep(item, room - 1));
}

function keyFor(name: string, keys: Map<string, string>): string | undefined {
  const known = keys.get(name);
  if (known !== undefined || !isFieldName(name)) return known;
  const key = cellKey("custom", `${REST}.${name}`);
  keys.set(name, key);
  return key;
}

/**
 * Writes what is left of a record: `beads.<member>` for each member that the ticket does not say exactly.
 * Tells whether all of it can be written; something may nest too deep.
 */
export function putCustom(target: Target, keys: Map<string, string>): boolean {
  const { record, cells, said, instead, updated: stamp } = target;
  let rest: Record<string, Json> | undefined;
  let fits = true;
  for (const name of Object.keys(record)) {
    if (said.has(name)) continue;
    const value = instead.get(name) ?? record[name] ?? null;
    if (isTooDeep(value)) fits = false;
    const key = keyFor(name, keys);
    if (key !== undefined) cells.set(key, { value, stamp });
    else {
      rest ??= bareObject();
      rest[name] = value;
    }
  }
  if (rest !== undefined) putElement(target, "custom", REST, rest);
  return fits;
}
