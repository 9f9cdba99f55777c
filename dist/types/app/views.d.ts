import { type SavedView } from "../domain/view.js";
import type { NewView, ViewChange, Views } from "./view-types.js";
import type { Workspace } from "./workspace.js";
/** Returns all views. See `Tickets.views`. */
export declare function views(workspace: Workspace): Promise<Views>;
/** Returns one view. See `Tickets.view`. */
export declare function view(workspace: Workspace, name: string): Promise<SavedView>;
/** Saves a view. See `Tickets.saveView`. */
export declare function saveView(workspace: Workspace, name: string, given: NewView, dryRun?: boolean): Promise<ViewChange>;
/** Deletes a view. See `Tickets.deleteView`. */
export declare function deleteView(workspace: Workspace, name: string, dryRun?: boolean): Promise<ViewChange>;
