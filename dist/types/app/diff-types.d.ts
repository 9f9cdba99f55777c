import type { DocumentKind } from "../domain/fields.js";
import type { Oid } from "../git/repository.js";
import type { FieldChange } from "./tickets.js";
/** A ticket, or another document, that was not the same then and now. */
export interface DiffDocument {
    readonly document: DocumentKind;
    /** Id of a ticket, name of another document. */
    readonly id: string;
    readonly shown: string;
    readonly title: string;
    readonly change: "created" | "changed" | "removed";
    readonly changes: readonly Pick<FieldChange, "field" | "element" | "before" | "after">[];
}
export interface Diff {
    readonly from: Oid;
    readonly to: Oid;
    readonly documents: readonly DiffDocument[];
    /** Files that could not be compared. */
    readonly problems: readonly {
        readonly path: string;
        readonly problem: string;
    }[];
}
export interface DiffOptions {
    /** Only these tickets. */
    readonly ids?: readonly string[];
}
