import { isObject, type JsonObject } from "../../base/json.ts";
import {
  type ConfigKey,
  configValue,
  parseConfigKey,
  withConfigValue,
} from "../../domain/config/keys.ts";
import { valueOfWords } from "../../domain/config/values-of-words.ts";
import type { CommandModule } from "../command.ts";
import { tellConfigured } from "../configuring.ts";
import { wrongOperands } from "../usage-errors.ts";

/** Fields whose elements have an order, in which a new one comes last. */
const RANKED = new Set(["statuses", "types", "priorities", "resolutions"]);

function lastRank(settings: JsonObject, field: string): number {
  const map = settings[field];
  const ranks = Object.values(isObject(map) ? map : {}).map((element) =>
    isObject(element) && typeof element["rank"] === "number" ? element["rank"] : 0,
  );
  return ranks.reduce((most, rank) => Math.max(most, rank), 0);
}

/** Gives a new element of an ordered field the last place. */
function ranked(settings: JsonObject, { field }: ConfigKey, element: JsonObject): JsonObject {
  const placed = !RANKED.has(field) || element["rank"] !== undefined;
  return placed ? element : { ...element, rank: Math.floor(lastRank(settings, field)) + 1 };
}

/** Returns the settings with a value written. */
function withValue(
  settings: JsonObject,
  key: ConfigKey,
  { value, merges }: ReturnType<typeof valueOfWords>,
): JsonObject {
  const old = configValue(settings, key);
  const whole = merges && isObject(value) && isObject(old) ? { ...old, ...value } : value;
  const isNew = old === undefined && key.name !== undefined && key.member === undefined;
  const placed = isNew && isObject(whole) ? ranked(settings, key, whole) : whole;
  return withConfigValue(settings, key, placed);
}

/** `git ticket config set`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [word = "", ...words] = call.operands;
  const key = parseConfigKey(word);
  if (words.length === 0 && (key.name === undefined || key.member !== undefined))
    throw wrongOperands(call.spec, "which value?");
  const given = valueOfWords(key, words);
  const opened = await context.tickets();
  const options = { dryRun: call.flag("dry-run") };
  const change = await opened.configure((settings) => withValue(settings, key, given), options);
  return tellConfigured(change, call, context);
};
