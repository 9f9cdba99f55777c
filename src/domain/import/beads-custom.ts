import {
  bareObject,
  FORBIDDEN_KEYS,
  isArray,
  isObject,
  type Json,
  MAX_DEPTH,
} from "../../base/json.ts";
import { hasUnseen } from "../../base/unseen.ts";
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

/** Tells whether a value nests deeper than a custom field can. */
export function isTooDeep(value: Json, room = ROOM): boolean {
  if (isArray(value)) return room === 0 || value.some((v) => isTooDeep(v, room - 1));
  if (isObject(value))
    return room === 0 || Object.values(value).some((v) => isTooDeep(v, room - 1));
  return false;
}

/** Writes what is left of a record: `beads.<member>` for each member that the ticket does not say exactly. */
export function putCustom(target: Target): void {
  const rest = bareObject();
  for (const [name, value] of target.kept) {
    if (isFieldName(name)) putElement(target, "custom", `${REST}.${name}`, value);
    else rest[name] = value;
  }
  const odd = Object.keys(rest).length > 0;
  if (odd) putElement(target, "custom", REST, rest);
}
