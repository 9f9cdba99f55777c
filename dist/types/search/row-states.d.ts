import { type RowWorld } from "./row-verdicts.js";
/** Returns which rows are in a state. */
export declare function stateVerdicts(what: string, now: number, world: RowWorld): Uint8Array;
