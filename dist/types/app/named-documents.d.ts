import type { JsonObject } from "../base/json.js";
import type { NamedKind } from "../domain/fields.js";
import type { Oid } from "../git/repository.js";
import type { Listing } from "./reading-types.js";
import type { Workspace } from "./workspace.js";
/** The documents of a kind at the head; deleted ones are left out. */
export interface NamedDocuments {
    readonly commit: Oid;
    readonly documents: readonly {
        readonly name: string;
        readonly json: JsonObject;
    }[];
    /** Files that could not be read as one. */
    readonly problems: Listing["problems"];
}
/** Reads all documents of a kind that are found by name. */
export declare function namedDocuments(workspace: Workspace, kind: Exclude<NamedKind, "config">): Promise<NamedDocuments>;
