import type { LookupFunction } from "node:net";
import type { SinkWorld } from "./sink.js";
/**
 * Returns what looks a name up for a connection. The very addresses that were judged are connected to: another look-up might give
 * others.
 */
export declare function judgedLookup(world: Pick<SinkWorld, "resolve">, allowPrivate: boolean): LookupFunction;
