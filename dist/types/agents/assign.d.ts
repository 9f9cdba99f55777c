import type { AgentProfile } from "../domain/agent.js";
import type { Ticket } from "../domain/ticket.js";
/** A ticket, and the agent that is to have it. */
export interface Assignment {
    readonly id: string;
    readonly agent: string;
    /** Labels of the ticket that the agent is good at. */
    readonly skills: readonly string[];
}
/** What came of giving out tickets. */
export interface Assignments {
    readonly assigned: readonly Assignment[];
    /** Tickets for which no agent has room, or is right. */
    readonly left: readonly {
        readonly id: string;
        readonly why: "no room" | "no agent";
    }[];
}
type Given = Pick<Ticket, "id" | "type" | "labels">;
/**
 * Gives tickets out, in their order: each to the agent with most of the skills that its labels name, of those to the one that has least to
 * do, then by name. `load` is how many open tickets each has already.
 */
export declare function giveOut(tickets: readonly Given[], agents: readonly AgentProfile[], load: ReadonlyMap<string, number>): Assignments;
export {};
