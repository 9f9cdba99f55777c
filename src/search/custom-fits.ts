import { compareUtf8, isArray, isObject, type Json, type JsonObject } from "../base/json.ts";
import type { ConditionFault } from "./check-condition.ts";
import { numberOf } from "./check-value.ts";
import type { Match } from "./query.ts";
import { meantOf } from "./query-fields.ts";
import { type Fits, holds, someOf } from "./word-fits.ts";

/** What the configuration says of the values of a custom field: the ones that there are, in their order, or their type. */
export interface CustomType {
  readonly listed: readonly string[] | undefined;
  readonly type: "number" | "boolean" | "string" | "unknown";
}

const textOfValue = (value: Json): string =>
  typeof value === "string" ? value : JSON.stringify(value);

/** Returns what a schema says of single values: of a list, what it says of its items. */
export function customType(schema: Json | undefined): CustomType {
  if (!isObject(schema)) return { listed: undefined, type: "unknown" };
  const { type, items } = schema as JsonObject;
  const types = (isArray(type) ? type : [type]).filter((t) => t !== "null");
  if (types.length === 1 && types[0] === "array" && isObject(items)) return customType(items);
  const listed = isArray(schema["enum"]) ? schema["enum"].map(textOfValue) : undefined;
  const is = (...names: string[]): boolean =>
    types.length > 0 && types.every((t) => names.includes(String(t)));
  if (is("number", "integer")) return { listed: undefined, type: "number" };
  if (is("boolean")) return { listed, type: "boolean" };
  return { listed, type: is("string") ? "string" : "unknown" };
}

const placeIn = (listed: readonly string[], text: string): number => {
  const folded = text.toLowerCase();
  return listed.findIndex((name) => name.toLowerCase() === folded);
};

/** Returns what is wrong with a comparison of a custom field, or `undefined`. */
export function customFault(
  field: string,
  { listed, type }: CustomType,
  match: Match,
): ConditionFault | undefined {
  if (match.op === "is" || match.op === "prefix" || match.op === "none" || match.op === "me")
    return undefined;
  const values = match.op === "range" ? [match.from, match.to] : [match.value];
  if (listed !== undefined) {
    const strange = values.find((value) => placeIn(listed, value) < 0);
    if (strange === undefined) return undefined;
    return {
      problem: `${field} is never ${JSON.stringify(strange)}`,
      way: meantOf(strange, listed),
    };
  }
  if (type === "boolean")
    return { problem: `${field} has no order`, way: `For example: ${field}:true` };
  const wrong = values.find((value) => type === "number" && Number.isNaN(numberOf(value)));
  if (wrong === undefined) return undefined;
  return {
    problem: `${field} takes a number, not ${JSON.stringify(wrong)}`,
    way: "For example: 3, >=3 or 1..5",
  };
}

/** Returns how a value stands to one that is given: negative, 0, positive; NaN where they can't be compared. */
function ordering({ listed, type }: CustomType, given: string): (value: Json) => number {
  if (listed !== undefined) {
    const wanted = placeIn(listed, given);
    return (value) => {
      const place = placeIn(listed, textOfValue(value));
      return place < 0 ? Number.NaN : place - wanted;
    };
  }
  const [number, folded] = [numberOf(given), given.toLowerCase()];
  return (value) => {
    if (typeof value === "number") return value - number;
    if (typeof value !== "string" || type === "number") return Number.NaN;
    return compareUtf8(value.toLowerCase(), folded);
  };
}

function singleTest(type: CustomType, match: Match): Fits<Json> {
  switch (match.op) {
    case "none":
    case "me":
      return () => false;
    case "is": {
      const [folded, number] = [match.value.toLowerCase(), numberOf(match.value)];
      return (value) => value === number || textOfValue(value).toLowerCase() === folded;
    }
    case "prefix": {
      const folded = match.value.toLowerCase();
      return (value) => textOfValue(value).toLowerCase().startsWith(folded);
    }
    case "range": {
      const [from, to] = [ordering(type, match.from), ordering(type, match.to)];
      return (value) => {
        const [a, b] = [from(value), to(value)];
        return (a >= 0 && b <= 0) || (a <= 0 && b >= 0);
      };
    }
    default: {
      const [order, fits] = [ordering(type, match.value), holds(match.op)];
      return (value) => fits(order(value));
    }
  }
}

/** Returns a test of the value of a custom field; of a list, one of its items is enough. */
export function customFits(type: CustomType, any: readonly Match[]): Fits<Json> {
  const fits = someOf(any.map((match) => singleTest(type, match)));
  return (value) => (isArray(value) ? value.some(fits) : fits(value));
}

/** Tells whether a custom field holds nothing. */
export const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || (isArray(value) && value.length === 0);
