import { type Json, type JsonObject } from "../../base/json.js";
/** Everything that can be configured on the ref, in the order in which it is told. */
export declare const CONFIG_FIELDS: readonly string[];
/** Members of the elements of a map; none for the others. */
export declare function membersOf(field: string): readonly string[];
/** A place in the configuration: `statuses.open.category` is field, name and member. */
export interface ConfigKey {
    readonly field: string;
    readonly name: string | undefined;
    readonly member: string | undefined;
}
/**
 * Returns the place that a key means. A name may hold dots: what follows the last one is a member only if elements
 * of that kind have such a member.
 *
 * @throws TicketError `UNKNOWN_SETTING`, `INVALID_VALUE` of a name.
 */
export declare function parseConfigKey(key: string): ConfigKey;
/** Returns the value at a place, or `undefined`. */
export declare function configValue(values: JsonObject, { field, name, member }: ConfigKey): Json | undefined;
/** Returns the values with another one at a place; `undefined` takes it out. */
export declare function withConfigValue(values: JsonObject, { field, name, member }: ConfigKey, value: Json | undefined): JsonObject;
/** A setting by its key, and its value. */
export type Setting = readonly [key: string, value: Json];
/** Returns every value that has no parts, as `config list` tells them. */
export declare function flatConfig(values: JsonObject): readonly Setting[];
