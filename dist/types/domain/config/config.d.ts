import { type JsonObject } from "../../base/json.js";
import { type Document } from "../document.js";
import { type MilestoneDefinition } from "../milestones.js";
import type { Stamp } from "../stamp.js";
/** What a status means: not begun, being worked on, or over. */
export type Category = "open" | "active" | "closed";
/** A status of the workflow. `to` lists where a ticket may go from here; absent means anywhere. */
export interface Status {
    readonly name: string;
    readonly category: Category;
    readonly to: readonly string[] | undefined;
}
/** The part of config.json that decides how tickets may look and move. */
export interface StoreConfig {
    readonly prefix: string;
    readonly statuses: readonly Status[];
    readonly types: readonly string[];
    readonly priorities: readonly string[];
    readonly resolutions: readonly string[];
    /** JSON Schemas of custom fields. */
    readonly fields: JsonObject;
    /** What `create --template` begins with. */
    readonly templates: JsonObject;
    readonly milestones: readonly MilestoneDefinition[];
    /** Most bytes of one attachment. */
    readonly attachmentLimit: number;
}
/** Returns the config.json that `git ticket init` writes, with ids shown as `prefix-…`. */
export declare function defaultConfig(prefix: string, stamp: Stamp): Document;
/** Returns the configuration that a config.json says, with our defaults for what it leaves out. */
export declare function configOf(source: JsonObject | undefined): StoreConfig;
/** Returns the first status of a category, in the order of the configuration. */
export declare function firstStatus(config: StoreConfig, category: Category): string;
/** Returns the type of a new ticket of which none is said: task, or the first where there is no task. */
export declare function defaultType({ types }: StoreConfig): string;
