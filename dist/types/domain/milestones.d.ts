import { type Json } from "../base/json.js";
/** What the configuration says of a milestone. */
export interface MilestoneDefinition {
    readonly name: string;
    /** A date. */
    readonly due: string | null;
    readonly description: string | null;
}
/** A milestone and how far it is. */
export interface Milestone extends MilestoneDefinition {
    /** False: tickets name it, and the configuration does not. */
    readonly defined: boolean;
    readonly open: number;
    readonly closed: number;
}
/** Returns the milestones that config.json defines. */
export declare function milestonesOf(source: Json | undefined): readonly MilestoneDefinition[];
/** Returns every milestone that is defined or named by a ticket, with how many tickets it has. */
export declare function milestoneProgress(definitions: readonly MilestoneDefinition[], tickets: readonly {
    readonly milestone: string | null;
    readonly closed: boolean;
}[]): readonly Milestone[];
/** Returns how far a milestone is: `3 of 5 closed (60 %)`. */
export declare function progressText({ open, closed }: Milestone): string;
