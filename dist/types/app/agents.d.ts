import { type AgentProfile } from "../domain/agent.js";
import type { AgentChange, Agents, NewAgent, ShownAgent } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns all profiles. See `Tickets.agents`. */
export declare function agents(workspace: Workspace): Promise<Agents>;
/** Returns the profile of an agent. @throws TicketError `AGENT_NOT_FOUND`. */
export declare function profile(workspace: Workspace, name: string): Promise<AgentProfile>;
/** Returns an agent with what it has. See `Tickets.agent`. */
export declare function agent(workspace: Workspace, name: string): Promise<ShownAgent>;
/** Registers an agent, or changes its profile. See `Tickets.registerAgent`. */
export declare function registerAgent(workspace: Workspace, name: string, given: NewAgent, dryRun?: boolean): Promise<AgentChange>;
/** Removes an agent's profile. See `Tickets.removeAgent`. */
export declare function removeAgent(workspace: Workspace, name: string, dryRun?: boolean): Promise<AgentChange>;
