import type { AgentProfile } from "../domain/agent.js";
import type { Oid } from "../git/repository.js";
import type { ListedTicket, Listing } from "./reading-types.js";
import type { TransactResult } from "./tickets.js";
export type { AgentProfile } from "../domain/agent.js";
/** The profiles of a store; `problems` are files that could not be read as one. */
export interface Agents {
    readonly commit: Oid;
    readonly agents: readonly AgentProfile[];
    readonly problems: Listing["problems"];
}
/** What a profile is to say; what is left out stays as it is. */
export interface NewAgent {
    readonly title?: string | null;
    readonly type?: string | null;
    readonly status?: string;
    readonly skills?: readonly string[];
    readonly types?: readonly string[];
    readonly most?: number | null;
}
/** What registering or removing an agent came to. */
export interface AgentChange {
    /** Null: nothing was written. */
    readonly commit: Oid | null;
    readonly name: string;
    readonly change: "registered" | "changed" | "unchanged" | "removed";
}
/** An agent with what it has. */
export interface ShownAgent extends AgentProfile {
    /** Open tickets that are assigned to it. */
    readonly assigned: readonly ListedTicket[];
    /** Tickets that it, or a worker under its name, holds. */
    readonly held: readonly ListedTicket[];
}
/** What giving out tickets came to. */
export interface AutoAssigned extends TransactResult {
    readonly assigned: readonly {
        readonly id: string;
        readonly shown: string;
        readonly title: string;
        readonly agent: string;
        readonly skills: readonly string[];
    }[];
    readonly left: readonly {
        readonly id: string;
        readonly shown: string;
        readonly title: string;
        readonly why: "no room" | "no agent";
    }[];
}
