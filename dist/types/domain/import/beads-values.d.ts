import type { Json } from "../../base/json.js";
import { type StoreConfig } from "../config/config.js";
/** A value of the source in our terms; `exact` when the source's own can be told from it alone. */
export interface Mapped<T = string | undefined> {
    readonly value: T;
    readonly exact: boolean;
}
/** Returns the status for one of the source; what is unknown everywhere counts as open. */
export declare function mapStatus(raw: string, config: StoreConfig): Mapped<string>;
/** Tells whether a status means that the work is over. */
export declare function isClosed(status: string, config: StoreConfig): boolean;
/** Returns the priority for 0 (most urgent) to 4; what is no such number has none. */
export declare function mapPriority(raw: Json, { priorities }: StoreConfig): Mapped;
/** Returns the type for one of the source; one that the configuration lacks is a task. */
export declare function mapType(raw: Json, { types }: StoreConfig): Mapped;
/** Returns the resolution that a reason for closing certainly means, else "done". */
export declare function mapResolution(reason: string | undefined, { resolutions }: StoreConfig): string | undefined;
/** Returns hours, to a hundredth, for minutes; nothing for what is no amount of them. */
export declare function mapEstimate(minutes: Json | undefined): Mapped<number | undefined>;
/** Returns the day of a time in its own zone. */
export declare function mapDue(raw: Json | undefined): Mapped;
