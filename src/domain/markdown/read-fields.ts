import type { Json } from "../../base/json.ts";
import { bareObject } from "../../base/json.ts";
import { closest } from "../../base/similar.ts";
import { badMarkdown, type SheetFault } from "./fault.ts";
import { type YamlEntry, type YamlValue, yamlJson } from "./read-yaml.ts";
import { LIST_FIELDS, NUMBER_FIELDS, plainCustom, TEXT_FIELDS } from "./sheet.ts";

/** The fields of front matter: those that were given, as plain data, and the line of each. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of each field; of a custom field and a type of links too, as `custom.severity`. */
  readonly lines: ReadonlyMap<string, number>;
}

interface Reading {
  readonly values: Record<string, unknown>;
  readonly lines: Map<string, number>;
  readonly faults: SheetFault[];
}

type Read = (entry: YamlEntry, reading: Reading) => unknown;

const fault = ({ faults }: Reading, line: number, message: string, hint?: string): undefined => {
  faults.push(badMarkdown(line, message, hint));
  return undefined;
};

const isNothing = (value: YamlValue): boolean =>
  value.kind === "text" && value.plain && ["", "null", "~"].includes(value.text);

const readText: Read = ({ key, value }, reading) => {
  if (value.kind === "text") return isNothing(value) ? null : value.text;
  return fault(reading, value.line, `${key} must be a text.`, `For example: ${key}: "…"`);
};

const readNumber: Read = ({ key, value }, reading) => {
  if (isNothing(value)) return null;
  const number = value.kind === "text" && value.text !== "" ? Number(value.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  return fault(reading, value.line, `${key} must be a number.`, `For example: ${key}: 5`);
};

/** Returns the texts of a list; one text alone is a list of one. */
function textsOf(key: string, value: YamlValue, reading: Reading): readonly string[] {
  if (isNothing(value)) return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === "text" && !isNothing(item)) return [item.text];
    fault(reading, item.line, `${key} must be a list of texts.`, `For example: ${key}: [a, b]`);
    return [];
  });
}

const readList: Read = ({ key, value }, reading) => [...new Set(textsOf(key, value, reading))];

/** Reads `type: [value, …]` below a member. */
const readPairs =
  (member: "to" | "value"): Read =>
  ({ key, value }, reading) => {
    if (isNothing(value)) return [];
    const example = `For example: ${key}:\n  ${member === "to" ? "depends-on: [tk-7k3m]" : "commit: [1a2b3c4]"}`;
    if (value.kind !== "map")
      return fault(reading, value.line, `${key} must be a mapping of types to lists.`, example);
    return value.entries.flatMap(({ key: type, line, value: list }) => {
      reading.lines.set(`${key}.${type}`, line);
      const texts = new Set(textsOf(`${key}.${type}`, list, reading));
      return [...texts].map((text) => ({ type, [member]: text }));
    });
  };

const readCustom: Read = ({ value }, reading) => {
  const found = bareObject<Json>();
  if (isNothing(value)) return found;
  if (value.kind !== "map") return fault(reading, value.line, "custom must be a mapping.");
  for (const { key, line, value: inner } of value.entries) {
    reading.lines.set(`custom.${key}`, line);
    found[key] = yamlJson(inner);
  }
  return plainCustom(found);
};

const READERS: Readonly<Record<string, Read>> = {
  id: readText,
  base: readText,
  ref: readText,
  ...Object.fromEntries(TEXT_FIELDS.map((name) => [name, readText])),
  ...Object.fromEntries(NUMBER_FIELDS.map((name) => [name, readNumber])),
  ...Object.fromEntries(LIST_FIELDS.map((name) => [name, readList])),
  links: readPairs("to"),
  refs: readPairs("value"),
  custom: readCustom,
};
const NAMES = Object.keys(READERS);

/** Reads the fields of front matter; all faults are found. */
export function readFields(
  entries: readonly YamlEntry[],
): FrontMatter & { readonly faults: readonly SheetFault[] } {
  const reading: Reading = { values: bareObject<unknown>(), lines: new Map(), faults: [] };
  for (const entry of entries) {
    const { key, line } = entry;
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (read === undefined) {
      const near = closest(key, NAMES);
      const meant = near === undefined ? "" : `Did you mean ${near}? `;
      const known = `${meant}Known: ${NAMES.join(", ")}.`;
      fault(reading, line, `There is no field ${JSON.stringify(key)}.`, known);
      continue;
    }
    reading.lines.set(key, line);
    const value = read(entry, reading);
    if (value !== null && value !== undefined) reading.values[key] = value;
  }
  return reading;
}
