import { isTicketError, TicketError } from "../../base/errors.ts";
import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { unknownValue } from "../apply/faults.ts";
import {
  checkAmount,
  checkDate,
  checkKey,
  checkName,
  checkText,
  checkTitle,
} from "../apply/values.ts";
import { customSchemaFault } from "./custom-schema.ts";
import { membersOf } from "./keys.ts";

const CATEGORIES = ["open", "active", "closed"];
const PREFIX = /^[a-z][a-z0-9]{0,9}$/;

/** Returns the error for a setting that has a wrong value. */
function badSetting(key: string, problem: string, hint?: string): TicketError {
  return new TicketError("BAD_SETTING", "invalid", `The setting ${key} ${problem}.`, {
    data: { key, problem },
    hint,
  });
}

type Check = (value: Json, key: string, values: JsonObject) => void;

/** Makes a check of a text out of one that throws for a value of a ticket. */
const text =
  (check: (what: string, value: string) => unknown): Check =>
  (value, key) => {
    if (typeof value !== "string") throw badSetting(key, "must be a text");
    check("value", value);
  };

const amount: Check = (value, key) => {
  if (typeof value !== "number") throw badSetting(key, "must be a number");
  checkAmount("value", value);
};

const rank: Check = (value, key) => {
  if (typeof value !== "number") throw badSetting(key, "must be a number: places are by rank");
};

const list =
  (check: (what: string, value: string) => unknown): Check =>
  (value, key) => {
    if (!isArray(value)) throw badSetting(key, "must be a list");
    for (const item of value) text(check)(item, key, {});
  };

const namesIn = (values: JsonObject, field: string): readonly string[] =>
  isObject(values[field]) ? Object.keys(values[field]) : [];

/** A name that another part of the configuration must have. */
const oneOf =
  (what: string, field: string): Check =>
  (value, key, values) => {
    if (typeof value !== "string") throw badSetting(key, "must be a text");
    const known = namesIn(values, field);
    if (!known.includes(value)) throw unknownValue(what, value, known);
  };

const category: Check = (value, key) => {
  if (typeof value !== "string" || !CATEGORIES.includes(value))
    throw badSetting(key, `must be one of ${CATEGORIES.join(", ")}`);
};

const targets: Check = (value, key, values) => {
  list(checkName)(value, key, values);
  if (isArray(value)) for (const to of value) oneOf("status", "statuses")(to, key, values);
};

const custom: Check = (value, key) => {
  if (!isObject(value)) throw badSetting(key, "must be an object");
  Object.keys(value).forEach(checkKey);
};

/** How the members of the elements of each map are checked. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  statuses: { category, rank, to: targets },
  types: { rank },
  priorities: { rank },
  resolutions: { rank },
  milestones: {
    due: text(checkDate),
    description: text(checkText),
  },
  templates: {
    title: text((_, value) => checkTitle(value)),
    body: text(checkText),
    type: oneOf("type", "types"),
    status: oneOf("status", "statuses"),
    priority: oneOf("priority", "priorities"),
    milestone: text(checkName),
    due: text(checkDate),
    estimate: amount,
    points: amount,
    labels: list(checkName),
    assignees: list(checkName),
    criteria: list(checkText),
    custom,
  },
};

function checkElement(field: string, name: string, element: Json, values: JsonObject): void {
  const key = `${field}.${name}`;
  checkName(`name in ${field}`, name);
  if (field === "fields") {
    const fault = customSchemaFault(element);
    if (fault !== undefined) throw badSetting(key, fault);
    return;
  }
  if (field === "limits") {
    amount(element, key, values);
    return;
  }
  if (!isObject(element)) throw badSetting(key, "must be an object");
  if (field === "statuses" && element["category"] === undefined)
    throw badSetting(
      key,
      "needs a category",
      `For example: git ticket config set ${key}.category active`,
    );
  for (const [member, value] of Object.entries(element)) {
    const check = MEMBERS[field]?.[member];
    if (check === undefined)
      throw badSetting(
        `${key}.${member}`,
        "is not known",
        `Known: ${membersOf(field).join(", ")}.`,
      );
    check(value, `${key}.${member}`, values);
  }
}

/** Makes an error of a value name the setting that holds it. */
function named(error: unknown, key: string): unknown {
  if (!isTicketError(error) || error.code === "BAD_SETTING") return error;
  return badSetting(key, `is wrong: ${error.message.replace(/\.$/, "")}`, error.hint);
}

function checkWhole(values: JsonObject): void {
  const { prefix, statuses } = values;
  if (prefix !== undefined && (typeof prefix !== "string" || !PREFIX.test(prefix)))
    throw badSetting("prefix", "must be 1 to 10 lower-case letters and digits, a letter first");
  const categories = Object.values(isObject(statuses) ? statuses : {}).map((s) =>
    isObject(s) ? s["category"] : undefined,
  );
  for (const needed of ["open", "closed"])
    if (statuses !== undefined && !categories.includes(needed))
      throw badSetting("statuses", `must have one of the category ${needed}`);
  for (const field of ["types", "priorities"])
    if (values[field] !== undefined && namesIn(values, field).length === 0)
      throw badSetting(field, "must not be empty");
}

/** Checks a whole configuration, as `config.json` holds it. @throws TicketError `BAD_SETTING`, of the first fault. */
export function checkConfig(values: JsonObject): void {
  for (const [field, map] of Object.entries(values)) {
    if (field === "prefix") continue;
    if (!isObject(map)) throw badSetting(field, "must be an object");
    for (const [name, element] of Object.entries(map))
      try {
        checkElement(field, name, element, values);
      } catch (error) {
        throw named(error, `${field}.${name}`);
      }
  }
  checkWhole(values);
}
