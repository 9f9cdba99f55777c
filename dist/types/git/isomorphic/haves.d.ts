import type { Oid } from "../repository.js";
import type { Transport } from "./transport.js";
/** Returns the commits that refs of ours hold. What they descend from is here, as far as anything is. */
export declare function heldTips({ context, commits }: Transport): Promise<readonly Oid[]>;
/** Returns the newest commits from there on down, the newest first. */
export declare function newestOf({ commits }: Transport, tips: readonly Oid[]): Promise<readonly Oid[]>;
