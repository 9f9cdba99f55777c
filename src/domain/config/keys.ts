import { TicketError } from "../../base/errors.ts";
import { isObject, type Json, type JsonObject } from "../../base/json.ts";
import { closest } from "../../base/similar.ts";
import { checkName } from "../apply/values.ts";

/** Maps of the configuration, and the members that their elements may have. */
const MAPS: Readonly<Record<string, readonly string[]>> = {
  statuses: ["category", "rank", "to"],
  types: ["rank"],
  priorities: ["rank"],
  resolutions: ["rank"],
  milestones: ["due", "description"],
  fields: [],
  templates: [
    "title",
    "body",
    "type",
    "status",
    "priority",
    "milestone",
    "due",
    "estimate",
    "points",
    "labels",
    "assignees",
    "criteria",
    "custom",
  ],
  limits: [],
};

/** Everything that can be configured on the ref, in the order in which it is told. */
export const CONFIG_FIELDS: readonly string[] = ["prefix", ...Object.keys(MAPS)];

/** Members of the elements of a map; none for the others. */
export function membersOf(field: string): readonly string[] {
  return Object.hasOwn(MAPS, field) ? (MAPS[field] ?? []) : [];
}

/** A place in the configuration: `statuses.open.category` is field, name and member. */
export interface ConfigKey {
  readonly field: string;
  readonly name: string | undefined;
  readonly member: string | undefined;
}

function unknownKey(key: string, way: string): TicketError {
  const message = `There is no setting ${JSON.stringify(key)}.`;
  return new TicketError("UNKNOWN_SETTING", "notFound", message, { data: { key }, hint: way });
}

/**
 * Returns the place that a key means. A name may hold dots: what follows the last one is a member only if elements
 * of that kind have such a member.
 *
 * @throws TicketError `UNKNOWN_SETTING`, `INVALID_VALUE` of a name.
 */
export function parseConfigKey(key: string): ConfigKey {
  const dot = key.indexOf(".");
  const field = dot < 0 ? key : key.slice(0, dot);
  if (!CONFIG_FIELDS.includes(field)) {
    const near = closest(field, CONFIG_FIELDS);
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    throw unknownKey(key, `${meant}Known: ${CONFIG_FIELDS.join(", ")}.`);
  }
  if (dot < 0) return { field, name: undefined, member: undefined };
  if (field === "prefix") throw unknownKey(key, "The prefix has no parts: prefix.");
  const rest = key.slice(dot + 1);
  const last = rest.lastIndexOf(".");
  const member = last > 0 ? rest.slice(last + 1) : "";
  const has = membersOf(field).includes(member);
  const name = checkName(`name in ${field}`, has ? rest.slice(0, last) : rest);
  return { field, name, member: has ? member : undefined };
}

/** Returns the value at a place, or `undefined`. */
export function configValue(
  values: JsonObject,
  { field, name, member }: ConfigKey,
): Json | undefined {
  const whole = values[field];
  if (name === undefined) return whole;
  const element = isObject(whole) && Object.hasOwn(whole, name) ? whole[name] : undefined;
  if (member === undefined) return element;
  return isObject(element) && Object.hasOwn(element, member) ? element[member] : undefined;
}

function withMember(source: Json | undefined, name: string, value: Json | undefined): JsonObject {
  const { [name]: _, ...rest } = isObject(source) ? source : {};
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** Returns the values with another one at a place; `undefined` takes it out. */
export function withConfigValue(
  values: JsonObject,
  { field, name, member }: ConfigKey,
  value: Json | undefined,
): JsonObject {
  if (name === undefined) return withMember(values, field, value);
  const map = isObject(values[field]) ? values[field] : {};
  const inner =
    member === undefined
      ? value
      : withMember(Object.hasOwn(map, name) ? map[name] : {}, member, value);
  return withMember(values, field, withMember(map, name, inner));
}

/** A setting by its key, and its value. */
export type Setting = readonly [key: string, value: Json];

function settingsOf(field: string, name: string, element: Json): readonly Setting[] {
  const key = `${field}.${name}`;
  const members = membersOf(field);
  const parts = isObject(element) ? Object.entries(element) : [];
  if (parts.length === 0 || !parts.every(([member]) => members.includes(member)))
    return [[key, element]];
  return parts.map(([member, value]) => [`${key}.${member}`, value]);
}

/** Returns every value that has no parts, as `config list` tells them. */
export function flatConfig(values: JsonObject): readonly Setting[] {
  return CONFIG_FIELDS.flatMap((field): readonly Setting[] => {
    const value = values[field];
    if (value === undefined) return [];
    if (!isObject(value)) return [[field, value]];
    return Object.entries(value).flatMap(([name, element]) => settingsOf(field, name, element));
  });
}
