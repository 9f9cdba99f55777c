import type { AgentFigures } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns how the work goes. See `Tickets.agentFigures`. */
export declare function agentFigures(workspace: Workspace): Promise<AgentFigures>;
