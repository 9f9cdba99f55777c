import { type Json } from "../base/json.js";
import type { ConditionFault } from "./check-condition.js";
import type { Match } from "./query.js";
import { type Fits } from "./word-fits.js";
/** What the configuration says of the values of a custom field: the ones that there are, in their order, or their type. */
export interface CustomType {
    readonly listed: readonly string[] | undefined;
    readonly type: "number" | "boolean" | "string" | "unknown";
}
/** Returns what a schema says of single values: of a list, what it says of its items. */
export declare function customType(schema: Json | undefined): CustomType;
/** Returns what is wrong with a comparison of a custom field, or `undefined`. */
export declare function customFault(field: string, { listed, type }: CustomType, match: Match): ConditionFault | undefined;
/** Returns a test of the value of a custom field; of a list, one of its items is enough. */
export declare function customFits(type: CustomType, any: readonly Match[]): Fits<Json>;
/** Tells whether a custom field holds nothing. */
export declare const isNothing: (value: Json | undefined) => boolean;
