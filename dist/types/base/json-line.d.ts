import type { Json } from "./json.js";
/** Returns a value as one line of JSON in which no character is invisible; as in `JSON.stringify`, a member that is undefined is left out. */
export declare function jsonLine(value: object | Json): string;
