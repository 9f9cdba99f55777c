import type { RunAgentsOptions, RunAgentsResult } from "./tickets.js";
import type { OpenOptions } from "./workspace.js";
/** Works on the tickets of the repository around `dir`, several at a time. See `Tickets.runAgents`. */
export declare function runAgents(options: RunAgentsOptions & Pick<OpenOptions, "dir" | "env">): Promise<RunAgentsResult>;
