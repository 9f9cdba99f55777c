import type { TicketsRead } from "../store/read-tickets.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** Keeps the tickets that were read at the head. With a file that can't be read nothing is kept: it is to be told each time. */
export declare function keepRead({ store, at }: Workspace, view: View, read: TicketsRead): void;
