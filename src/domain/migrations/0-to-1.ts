import { bareObject, isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import type { DocumentKind } from "../fields.ts";

/**
 * Format 0, used before the first release: texts were single strings, the status was called `state`, a
 * ticket had one `assignee` and kept dependencies as a list of ids under `dependsOn`.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["state", "status"],
  ["assignee", "assignees"],
  ["dependsOn", "links"],
]);

const lines = (value: Json): Json => (typeof value === "string" ? value.split("\n") : value);

function migrateComment(value: Json): Json {
  return isObject(value) && value["body"] !== undefined
    ? { ...value, body: lines(value["body"]) }
    : value;
}

function migrateMember(name: string, value: Json): Json | undefined {
  switch (name) {
    case "body":
      return value === "" ? undefined : lines(value);
    case "comments":
      return isArray(value) ? value.map(migrateComment) : value;
    case "assignee":
      return typeof value === "string" ? [value] : value;
    case "dependsOn":
      return isArray(value) ? value.map((to) => ({ to, type: "depends-on" })) : value;
    default:
      return value;
  }
}

/** Moves the stamps of what was renamed; an element's stamp moves to the element's new key. */
function migrateStamps(stamps: JsonObject, source: JsonObject): JsonObject {
  const next = bareObject();
  for (const [name, stamp] of Object.entries(stamps)) {
    if (name === "removed" && isObject(stamp)) next["removed"] = migrateStamps(stamp, source);
    else next[RENAMED.get(name) ?? name] = migrateStamp(name, stamp, source);
  }
  return next;
}

function migrateStamp(name: string, stamp: Json, source: JsonObject): Json {
  const { assignee } = source;
  if (name === "assignee" && typeof assignee === "string" && typeof stamp === "string")
    return { [assignee]: stamp };
  if (name !== "dependsOn" || !isObject(stamp)) return stamp;
  return Object.fromEntries(Object.entries(stamp).map(([to, s]) => [`depends-on ${to}`, s]));
}

/** Brings a document of format 0 to format 1. */
export function fromZero(kind: DocumentKind, source: JsonObject): JsonObject {
  const next = bareObject();
  for (const [name, value] of Object.entries(source)) {
    const migrated = kind === "ticket" ? migrateMember(name, value) : value;
    if (migrated !== undefined) next[RENAMED.get(name) ?? name] = migrated;
  }
  next["schema"] = 1;
  const stamps = source["_v"];
  if (kind === "ticket" && isObject(stamps)) next["_v"] = migrateStamps(stamps, source);
  return next;
}
