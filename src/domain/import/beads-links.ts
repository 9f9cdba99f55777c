import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import type { ReadTime } from "./beads-times.ts";

/** Our type for each type of dependency of beads; all others only relate two tickets. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["blocks", "depends-on"],
  ["blocked-by", "depends-on"],
  ["blocked_by", "depends-on"],
  ["conditional-blocks", "depends-on"],
  ["waits-for", "depends-on"],
  ["parent-child", "parent"],
  ["parent_child", "parent"],
  ["duplicates", "duplicates"],
]);

/** A link of ours; `raw` is the source's type. */
export interface BeadsLink {
  readonly type: string;
  readonly to: string;
  readonly raw: string;
}

export interface BeadsLinks {
  readonly links: readonly BeadsLink[];
  readonly problems: readonly string[];
}

const NONE: BeadsLinks = { links: [], problems: [] };

interface Found extends BeadsLink {
  readonly at: number;
}

const NEVER = Number.MAX_SAFE_INTEGER;

function linkOf(id: string, item: JsonObject, time: ReadTime): Found | string {
  const { issue_id: from, depends_on_id: to, type: raw } = item;
  if (typeof to !== "string" || to === "") return "has a dependency on nothing";
  if (from !== undefined && from !== id) return "lists a dependency of another record";
  if (to === id) return "depends on itself";
  const type = typeof raw === "string" ? raw : "";
  return {
    type: TYPES.get(type) ?? "relates-to",
    to,
    raw: type,
    at: time(item["created_at"]) ?? NEVER,
  };
}

/** Orders parents: the one that was given first, whatever the order in the file. */
const earlier = (a: Found, b: Found): number => a.at - b.at || (a.to < b.to ? -1 : 1);

/** A ticket has one parent: the others are related only. */
function withOneParent(found: readonly Found[]): BeadsLinks {
  const parents = found.filter((link) => link.type === "parent").sort(earlier);
  const [first, ...others] = parents;
  const more = others.filter((link) => link.to !== first?.to);
  if (more.length === 0) return { links: found, problems: [] };
  const links = found.map((link) => (more.includes(link) ? { ...link, type: "relates-to" } : link));
  return { links, problems: [`has ${more.length + 1} parents, of which it keeps the first`] };
}

/** Returns the links that the `dependencies` of a record mean. What can't be one is a problem, and kept raw. */
export function linksOf(id: string, dependencies: Json | undefined, time: ReadTime): BeadsLinks {
  if (dependencies === undefined) return NONE;
  const items = isArray(dependencies) ? dependencies : [dependencies];
  const read = items.map((item) =>
    isObject(item) ? linkOf(id, item, time) : "has a dependency that is no object",
  );
  const { links, problems } = withOneParent(read.filter((link) => typeof link !== "string"));
  const bad = new Set(read.filter((link) => typeof link === "string"));
  return { links, problems: [...bad, ...problems] };
}
