import type { Ref } from "../domain/ticket.js";
import type { Workspace } from "./workspace.js";
/** Returns what a word refers to. See `Tickets.reference`. */
export declare function reference({ repo }: Workspace, word: string, type: string | undefined): Promise<Ref>;
/** Returns those of a ticket's references that a word names: as it stands there, or by what it means. */
export declare function findReferences(workspace: Workspace, refs: readonly Ref[], word: string, type: string | undefined): Promise<readonly Ref[]>;
