import { equalJson } from "../base/canonical-json.ts";
import { isObject, type Json, type JsonObject } from "../base/json.ts";
import { checkConfig } from "../domain/config/check.ts";
import { configOf } from "../domain/config/config.ts";
import { CONFIG_FIELDS } from "../domain/config/keys.ts";
import { cellKey } from "../domain/document.ts";
import type { Draft } from "../domain/draft.ts";
import { looseJson, readTexts } from "../store/snapshot.ts";
import { findFiles } from "../store/trees.ts";
import { changeDocument } from "./change-document.ts";
import type { ConfigChange, ConfigureOptions } from "./config-types.ts";
import { listAt } from "./list-tickets.ts";
import { type View, viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the settings out of a configuration document. */
function settingsOf(json: JsonObject): JsonObject {
  const found: Record<string, Json> = {};
  for (const field of CONFIG_FIELDS) if (json[field] !== undefined) found[field] = json[field];
  return found;
}

/** Returns the configuration as it is stored. See `Tickets.settings`. */
export async function settings(workspace: Workspace): Promise<JsonObject> {
  const { store } = workspace;
  const { snapshot } = await viewHead(workspace);
  const oid = (await findFiles(store, snapshot.root, ["config.json"])).get("config.json");
  const [read] = oid === undefined ? [] : await readTexts(store, [oid]);
  if (read === undefined || "problem" in read) return {};
  return settingsOf(looseJson("config", "config", read.text) ?? {});
}

/** Yields every cell of two configurations with its value in each; the prefix is one, and each element of a map. */
function* cellsOf(before: JsonObject, after: JsonObject) {
  yield { key: "prefix", cell: "prefix", old: before["prefix"], now: after["prefix"] };
  for (const field of CONFIG_FIELDS) {
    if (field === "prefix") continue;
    const [from = {}, to = {}] = [before, after].map((s) => (isObject(s[field]) ? s[field] : {}));
    for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
      const [old, now] = [from, to].map((map) =>
        Object.hasOwn(map, name) ? map[name] : undefined,
      );
      yield { key: `${field}.${name}`, cell: cellKey(field, name), old, now };
    }
  }
}

/** Writes what differs; returns the keys that do. */
function writeSettings(draft: Draft, before: JsonObject, after: JsonObject): readonly string[] {
  const differing = [...cellsOf(before, after)].filter(({ old, now }) => !equalJson(old, now));
  for (const { cell, now } of differing) draft.set(cell, now);
  return differing.map(({ key }) => key);
}

/** Returns the names that tickets may have in some of their fields. */
function namesOf(
  settings: JsonObject,
): Readonly<Record<"status" | "type" | "priority", readonly string[]>> {
  const { statuses, types, priorities } = configOf(settings);
  return { status: statuses.map((s) => s.name), type: types, priority: priorities };
}

const KEYS = { status: "statuses", type: "types", priority: "priorities" } as const;

/** Returns the names that were taken out while tickets have them. */
async function orphansOf(
  workspace: Workspace,
  view: View,
  { before, after }: Configured,
): Promise<ConfigChange["orphans"]> {
  const [old, now] = [namesOf(before), namesOf(after)];
  const orphans: { key: string; tickets: number }[] = [];
  for (const field of ["status", "type", "priority"] as const)
    for (const value of old[field].filter((name) => !now[field].includes(name))) {
      const { total } = await listAt(workspace, view, { all: true, [field]: [value] });
      if (total > 0) orphans.push({ key: `${KEYS[field]}.${value}`, tickets: total });
    }
  return orphans;
}

interface Configured {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly keys: readonly string[];
}

/**
 * Changes the configuration on the ref. See `Tickets.configure`.
 *
 * @throws TicketError `BAD_SETTING`.
 */
export async function configure(
  workspace: Workspace,
  change: (settings: JsonObject) => JsonObject,
  { dryRun = false }: ConfigureOptions,
): Promise<ConfigChange> {
  const view = await viewHead(workspace);
  const { commit, extra } = await changeDocument<Configured>(
    workspace,
    {
      kind: "config",
      name: "config",
      subject: ({ keys }) => `Configure ${keys.join(", ")}`,
      dryRun,
    },
    ({ draft, json }) => {
      const before = settingsOf(json);
      const after = change(before);
      checkConfig(after);
      return { before, after, keys: writeSettings(draft, before, after) };
    },
  );
  const orphans = await orphansOf(workspace, view, extra);
  return { commit, changed: extra.keys, orphans };
}
