import { bareObject, isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import type { DocumentKind } from "../fields.ts";
import { toLines } from "../lines.ts";

/**
 * Format 0, used before the first release: texts were single strings, the status was called `state`, a
 * ticket had one `assignee` and kept dependencies as a list of ids under `dependsOn`.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["state", "status"],
  ["assignee", "assignees"],
  ["dependsOn", "links"],
]);

const lines = (value: Json): Json | undefined =>
  typeof value === "string" ? toLines(value) : value;

/** Returns a comment with its text as lines; one without a text has no `body`. */
function migrateComment(value: Json): Json {
  if (!isObject(value) || value["body"] === undefined) return value;
  const { body, ...rest } = value;
  const text = lines(body);
  return text === undefined ? rest : { ...rest, body: text };
}

function migrateMember(name: string, value: Json): Json | undefined {
  switch (name) {
    case "body":
      return lines(value);
    case "comments":
      return isArray(value) ? value.map(migrateComment) : value;
    case "assignee":
      return typeof value === "string" ? [value].filter((v) => v !== "") : value;
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
    else {
      const migrated = migrateStamp(name, stamp, source);
      if (migrated !== undefined) next[RENAMED.get(name) ?? name] = migrated;
    }
  }
  return next;
}

/** A cleared assignee has a stamp but no name: a set can't say that, so format 1 forgets it. */
function migrateStamp(name: string, stamp: Json, source: JsonObject): Json | undefined {
  const { assignee } = source;
  if (name === "assignee" && typeof stamp === "string")
    return typeof assignee === "string" ? { [assignee]: stamp } : undefined;
  if (name !== "dependsOn" || !isObject(stamp)) return stamp;
  return Object.fromEntries(Object.entries(stamp).map(([to, s]) => [`depends-on ${to}`, s]));
}

/** Brings a document of format 0 to format 1. */
export function fromZero(kind: DocumentKind, source: JsonObject): JsonObject {
  const next = bareObject();
  for (const [name, value] of Object.entries(source)) {
    const [renamed, migrated] =
      kind === "ticket"
        ? [RENAMED.get(name) ?? name, migrateMember(name, value)]
        : [name, kind === "workflow" && name === "description" ? lines(value) : value];
    if (migrated !== undefined) next[renamed] = migrated;
  }
  next["schema"] = 1;
  const stamps = source["_v"];
  if (kind === "ticket" && isObject(stamps)) next["_v"] = migrateStamps(stamps, source);
  return next;
}
