import { type Position } from "../events/subscribers/position.js";
import type { Workspace } from "./workspace.js";
/**
 * Returns where somebody stands who is told of a commit, a batch or a time, and of all that comes after it in the order of events;
 * `beginning` stands for all.
 *
 * @throws TicketError `COMMIT_NOT_FOUND`.
 */
export declare function positionAt({ repo, store }: Workspace, from: string): Promise<Position>;
