import { TicketError } from "../base/errors.ts";
import type { GitConfig } from "./repository.ts";

/** One variable as git reads it. Without "=" its value is undefined, which git reads as true. */
export type Setting = readonly [name: string, value: string | undefined];

/** The settings that this program goes by. Others may hold secrets, and are never written down anywhere. */
const KEPT =
  /^(?:(?:ticket|user|author|committer|commit|gpg|gc|mailmap)\..*|ticket-subscriber\..*\.(?:sink|paused)|core\.(?:bare|pager|editor)|remote\..*\.(?:promisor|mirror|skipfetchall|skipdefaultupdate)|branch\..*\.remote)$/s;
/** What makes a name one of a remote. An address may hold a password: kept is that it is there, and whether it is a folder. */
const ADDRESS = /^remote\.(.*)\.(?:url|pushurl)$/s;
/** What is kept of the address of a folder, which is reached without a network. */
export const FOLDER = ".";
const IN_FOLDER = /^(?:\/|\.\.?\/|file:\/\/|\.$)/;
const BRANCH = /^branch\./;

/** Most that are asked for are ours, and a regular expression takes V8 longer to compile than to use. */
const isKept = (name: string): boolean =>
  name.startsWith("ticket.") || KEPT.test(name) || ADDRESS.test(name);

/** Returns those of the settings, named as git prints them, that this program goes by, without what may be secret. */
export function keptSettings(settings: readonly Setting[]): readonly Setting[] {
  const remotes = new Set(settings.map(([name]) => ADDRESS.exec(name)?.[1]));
  return settings.flatMap(([name, value]): Setting[] => {
    if (ADDRESS.test(name)) return [[name, IN_FOLDER.test(value ?? "") ? FOLDER : ""]];
    if (!KEPT.test(name)) return [];
    // In the place of a remote's name an address may stand.
    return [[name, BRANCH.test(name) && !remotes.has(value) ? "" : value]];
  });
}

/** Files in which what a clone knows of its subscribers is kept, and those that are being written. */
export const SUBSCRIBER_FILE =
  /^(?:(?:state|log|dead|stopped)\.[a-z0-9][a-z0-9_-]*(?:\.(?:\d+|old))?|tmp\.[0-9a-f]{16})$/;

/** Files in which settings are kept, and those that are being written. */
export const CONFIG_FILE = /^config-[0-9a-f]{16}(?:\.[0-9a-f]{16}\.tmp)?$/;

/** Returns the settings printed by `git config --list -z`. */
export function parseConfigList(text: string): readonly Setting[] {
  return text.split("\0").flatMap((record) => (record === "" ? [] : [parseSetting(record)]));
}

/** Returns one record of that list. */
export function parseSetting(record: string): Setting {
  const end = record.indexOf("\n");
  return end < 0 ? [record, undefined] : [record.slice(0, end), record.slice(end + 1)];
}

/** Returns a configuration of these settings, in the order git reads them. */
export function configOf(settings: readonly Setting[]): GitConfig {
  const values = new Map<string, (string | undefined)[]>();
  for (const [name, value] of settings) values.set(name, [...(values.get(name) ?? []), value]);
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

/** Returns a configuration of settings that are kept (`keptSettings`); asking it for the value of another is a fault of ours. */
export function keptConfig(kept: readonly Setting[]): GitConfig {
  const config = configOf(kept);
  const checked = (name: string): string => {
    if (!isKept(canonicalName(name))) throw new Error(`the setting ${name} is not kept`);
    return name;
  };
  return {
    get: (name) => config.get(checked(name)),
    getAll: (name) => config.getAll(checked(name)),
    bool: (name) => config.bool(checked(name)),
    names: config.names,
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
