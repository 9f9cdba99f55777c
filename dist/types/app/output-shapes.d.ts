import type { JsonObject } from "../base/json.js";
/** Shapes of what commands print: JSON Schemas in few words. Members may be added, so none is refused. */
type Shape = JsonObject;
export declare const TEXT: Shape;
export declare const NUMBER: Shape;
export declare const COUNT: Shape;
export declare const YES_NO: Shape;
export declare const ANY: Shape;
export declare const ID: Shape;
export declare const OID: Shape;
export declare const TIME: Shape;
/** One of these texts. */
export declare const oneOf: (...values: readonly string[]) => Shape;
/** This, or null. */
export declare const orNull: (shape: Shape) => Shape;
export declare const listOf: (items: Shape) => Shape;
/** An object with these members, all of which are there; a name that ends in "?" may be missing. */
export declare function objectOf(members: Readonly<Record<string, Shape>>): Shape;
export {};
