import { type Milestone } from "../domain/milestones.js";
import type { MilestoneTickets } from "./part-types.js";
import type { Workspace } from "./workspace.js";
/** Returns all milestones. See `Tickets.milestones`. */
export declare function milestones(workspace: Workspace): Promise<readonly Milestone[]>;
/** Returns one milestone with its tickets, open ones first. See `Tickets.milestone`. */
export declare function milestone(workspace: Workspace, name: string): Promise<MilestoneTickets>;
