import type { JsonObject } from "../base/json.js";
import { Draft } from "../domain/draft.js";
import type { NamedKind } from "../domain/fields.js";
import type { Oid } from "../git/repository.js";
import { type Snapshot } from "../store/snapshot.js";
import type { Workspace } from "./workspace.js";
/** A named document while it is changed. */
export interface Changing {
    readonly draft: Draft;
    /** What it holds, as its file does. */
    readonly json: JsonObject;
    /** False: there is none of this name yet, or it was deleted. */
    readonly exists: boolean;
    readonly snapshot: Snapshot;
}
/** Which document, and what the commit says of what `change` returned. */
export interface DocumentChange<T> {
    readonly kind: NamedKind;
    readonly name: string;
    readonly subject: (extra: T) => string;
    readonly dryRun: boolean;
}
/**
 * Changes a document that is found by name, in a commit of its own; one that stays as it is makes none. `change` runs
 * again on the new head after a lost race.
 *
 * @throws TicketError `NO_TICKETS`, and whatever `change` throws.
 */
export declare function changeDocument<T>({ store, repo }: Workspace, { kind, name, subject, dryRun }: DocumentChange<T>, change: (changing: Changing) => Promise<T> | T): Promise<{
    readonly commit: Oid | null;
    readonly changed: boolean;
    readonly extra: T;
}>;
