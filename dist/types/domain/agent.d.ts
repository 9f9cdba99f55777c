import { type JsonObject } from "../base/json.js";
/** Who an agent is and what it can do: data for people and for `auto-assign`, which no program runs by. */
export interface AgentProfile {
    readonly name: string;
    readonly title: string | null;
    /** What kind of agent it is: developer, reviewer, … */
    readonly type: string | null;
    /** active, or anything else for one that gets nothing. */
    readonly status: string;
    /** Labels of the tickets that it is good at. */
    readonly skills: readonly string[];
    /** Types of tickets that it takes; none: all. */
    readonly types: readonly string[];
    /** Most open tickets that are assigned to it; null: any number. */
    readonly most: number | null;
}
/** Returns the profile that a document of `agents/` holds, as far as it does. */
export declare function agentOf(name: string, json: JsonObject): AgentProfile;
/** Tells whether a text holds what looks like a key. */
export declare const looksSecret: (text: string) => boolean;
