import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";

/** What refers to a definition in another file. */
const OUTSIDE = "definitions.json#/$defs/";
/** Where the definitions stand in a schema that has them within. */
const WITHIN = "#/$defs/definitions/$defs/";

/** Returns a schema with each reference changed by a function. */
function withRefs(value: Json, change: (ref: string) => string): Json {
  if (isArray(value)) return value.map((item) => withRefs(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "$ref" && typeof inner === "string" ? change(inner) : withRefs(inner, change),
    ]),
  );
}

/** Returns the names of the definitions that a schema refers to. */
function referredTo(schema: Json): ReadonlySet<string> {
  const names = new Set<string>();
  withRefs(schema, (ref) => {
    if (ref.startsWith(WITHIN)) names.add(ref.slice(WITHIN.length));
    return ref;
  });
  return names;
}

/** Returns the definitions that these names need, with what they need in turn, in their own order. */
function needed(names: ReadonlySet<string>, all: JsonObject): JsonObject {
  const found = new Set(names);
  for (const name of found) for (const more of referredTo(all[name] ?? null)) found.add(more);
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)));
}

/**
 * Returns a schema as one document that says the same: the definitions that it refers to stand in its `$defs`, below
 * one name, where they can't be taken for its own. So a validator needs nothing else, and no address is looked up.
 * JSON Schema 2020-12, 8.2.4: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4
 */
export function selfContained(schema: JsonObject, definitions: JsonObject): JsonObject {
  const inside = withRefs(schema, (ref) =>
    ref.startsWith(OUTSIDE) ? WITHIN + ref.slice(OUTSIDE.length) : ref,
  );
  const { $defs: all = {} } = definitions;
  const moved = withRefs(all, (ref) => ref.replace(/^#\/\$defs\//, WITHIN));
  if (!isObject(inside) || !isObject(moved)) return schema;
  const $defs = needed(referredTo(inside), moved);
  if (Object.keys($defs).length === 0) return schema;
  const own = isObject(inside["$defs"]) ? inside["$defs"] : {};
  return { ...inside, $defs: { ...own, definitions: { $defs } } };
}
