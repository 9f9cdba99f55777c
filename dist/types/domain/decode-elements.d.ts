import type { Field } from "./fields.js";
import { type Reading } from "./reading.js";
type Elements = Extract<Field, {
    kind: "elements";
}>;
/** Reads comments, criteria or the like. */
export declare function readElements(reading: Reading, field: Elements): void;
export {};
