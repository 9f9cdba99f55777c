import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { cellKey, type Document, emptyDocument } from "../document.ts";
import { Draft } from "../draft.ts";
import { type MilestoneDefinition, milestonesOf } from "../milestones.ts";
import type { Stamp } from "../stamp.ts";
import { MOST_ATTACHED, USUALLY_ATTACHED } from "./attachment-limit.ts";

/** What a status means: not begun, being worked on, or over. */
export type Category = "open" | "active" | "closed";

/** A status of the workflow. `to` lists where a ticket may go from here; absent means anywhere. */
export interface Status {
  readonly name: string;
  readonly category: Category;
  readonly to: readonly string[] | undefined;
}

/** The part of config.json that decides how tickets may look and move. */
export interface StoreConfig {
  readonly prefix: string;
  readonly statuses: readonly Status[];
  readonly types: readonly string[];
  readonly priorities: readonly string[];
  readonly resolutions: readonly string[];
  /** JSON Schemas of custom fields. */
  readonly fields: JsonObject;
  /** What `create --template` begins with. */
  readonly templates: JsonObject;
  readonly milestones: readonly MilestoneDefinition[];
  /** Most bytes of one attachment. */
  readonly attachmentLimit: number;
}

function attachmentLimitOf(limits: Json | undefined): number {
  const limit = isObject(limits) ? limits["attachment"] : undefined;
  const given = typeof limit === "number" && Number.isFinite(limit) && limit >= 0;
  return given ? Math.min(Math.floor(limit), MOST_ATTACHED) : USUALLY_ATTACHED;
}

const STATUSES: Readonly<Record<string, JsonObject>> = {
  open: { category: "open", rank: 1, to: ["in-progress", "in-review", "blocked", "closed"] },
  "in-progress": { category: "active", rank: 2, to: ["open", "in-review", "blocked", "closed"] },
  "in-review": { category: "active", rank: 3, to: ["open", "in-progress", "blocked", "closed"] },
  blocked: { category: "active", rank: 4, to: ["open", "in-progress", "in-review", "closed"] },
  closed: { category: "closed", rank: 5, to: ["open"] },
};
const TYPES = ["task", "bug", "feature", "epic", "story", "chore", "spike"];
const PRIORITIES = ["critical", "high", "medium", "low"];
const RESOLUTIONS = ["done", "wontfix", "duplicate", "cancelled"];

const CATEGORIES: ReadonlySet<string> = new Set(["open", "active", "closed"]);

/** Returns the config.json that `git ticket init` writes, with ids shown as `prefix-…`. */
export function defaultConfig(prefix: string, stamp: Stamp): Document {
  const draft = new Draft(emptyDocument("config", "config", stamp), stamp);
  draft.set("prefix", prefix);
  for (const [name, value] of Object.entries(STATUSES)) draft.set(cellKey("statuses", name), value);
  const lists = { types: TYPES, priorities: PRIORITIES, resolutions: RESOLUTIONS };
  for (const [field, names] of Object.entries(lists))
    names.forEach((name, i) => {
      draft.set(cellKey(field, name), { rank: i + 1 });
    });
  return draft.document();
}

function rankOf(value: Json): number {
  const rank = isObject(value) ? value["rank"] : undefined;
  return typeof rank === "number" ? rank : Number.MAX_SAFE_INTEGER;
}

/** Returns the members of a map in the order of their ranks, then of their names. */
function ranked(source: Json | undefined, otherwise: readonly string[]): readonly [string, Json][] {
  if (!isObject(source)) return otherwise.map((name) => [name, {}]);
  return Object.entries(source).sort(([a, x], [b, y]) => rankOf(x) - rankOf(y) || (a < b ? -1 : 1));
}

function statusOf([name, value]: readonly [string, Json]): Status {
  const { category, to } = isObject(value) ? value : {};
  const known = typeof category === "string" && CATEGORIES.has(category);
  const targets = isArray(to) ? to.filter((t): t is string => typeof t === "string") : undefined;
  return { name, category: known ? (category as Category) : "open", to: targets };
}

/** Returns the configuration that a config.json says, with our defaults for what it leaves out. */
export function configOf(source: JsonObject | undefined): StoreConfig {
  const { prefix, statuses, types, priorities, resolutions, milestones, limits } = source ?? {};
  const map = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
  const names = (value: Json | undefined, otherwise: readonly string[]): readonly string[] =>
    ranked(value, otherwise).map(([name]) => name);
  return {
    prefix: typeof prefix === "string" && /^[a-z][a-z0-9]{0,9}$/.test(prefix) ? prefix : "tk",
    statuses: (isObject(statuses) ? ranked(statuses, []) : Object.entries(STATUSES)).map(statusOf),
    types: names(types, TYPES),
    priorities: names(priorities, PRIORITIES),
    resolutions: names(resolutions, RESOLUTIONS),
    fields: map(source?.["fields"]),
    templates: map(source?.["templates"]),
    milestones: milestonesOf(milestones),
    attachmentLimit: attachmentLimitOf(limits),
  };
}

/** Returns the first status of a category, in the order of the configuration. */
export function firstStatus(config: StoreConfig, category: Category): string {
  return config.statuses.find((s) => s.category === category)?.name ?? category;
}

/** Returns the type of a new ticket of which none is said: task, or the first where there is no task. */
export function defaultType({ types }: StoreConfig): string {
  return types.includes("task") ? "task" : (types[0] ?? "task");
}
