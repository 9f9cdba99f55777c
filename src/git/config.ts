import { TicketError } from "../base/errors.ts";
import type { GitConfig } from "./repository.ts";

/** A variable without "=" has the value undefined: git reads it as true. */
type Values = Map<string, (string | undefined)[]>;

/** Returns the configuration printed by `git config --list -z`. */
export function parseConfigList(text: string): GitConfig {
  const values: Values = new Map();
  for (const record of text.split("\0")) {
    if (record === "") continue;
    const end = record.indexOf("\n");
    const name = end < 0 ? record : record.slice(0, end);
    const list = values.get(name) ?? [];
    list.push(end < 0 ? undefined : record.slice(end + 1));
    values.set(name, list);
  }
  const lookUp = (name: string) => values.get(canonicalName(name)) ?? [];
  return {
    get: (name) => (values.has(canonicalName(name)) ? (lookUp(name).at(-1) ?? "") : undefined),
    getAll: (name) => lookUp(name).map((value) => value ?? ""),
    bool: (name) => {
      const found = lookUp(name);
      return found.length === 0 ? undefined : parseBool(name, found.at(-1));
    },
    names: (prefix) => [...values.keys()].filter((name) => name.startsWith(prefix)),
  };
}

/** Section and variable are the same in any case; what is between the first and the last dot is not. */
function canonicalName(name: string): string {
  const first = name.indexOf(".");
  const last = name.lastIndexOf(".");
  if (first < 0) return name.toLowerCase();
  return (
    name.slice(0, first).toLowerCase() + name.slice(first, last) + name.slice(last).toLowerCase()
  );
}

function parseBool(name: string, value: string | undefined): boolean {
  if (value === undefined || /^(?:true|yes|on)$/i.test(value)) return true;
  if (value === "" || /^(?:false|no|off)$/i.test(value)) return false;
  if (/^[+-]?\d+[kmg]?$/i.test(value)) return Number.parseInt(value, 10) !== 0;
  throw new TicketError("BAD_CONFIG", "usage", `The setting ${name} is not true or false.`, {
    data: { name, value },
    hint: `Set it with: git config ${name} true`,
  });
}
