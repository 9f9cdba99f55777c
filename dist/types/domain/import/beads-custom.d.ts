import { type Target } from "./target.js";
/**
 * Writes what is left of a record: `beads.<member>` for each member that the ticket does not say exactly.
 * Tells whether all of it can be written; something may nest too deep.
 */
export declare function putCustom(target: Target, keys: Map<string, string>): boolean;
