import { type Document } from "./document.js";
import type { DocumentKind } from "./fields.js";
import type { Stamp } from "./stamp.js";
/** A text that both sides of a join had changed, and what became of it. */
export interface ResolvedText {
    readonly kind: DocumentKind;
    readonly name: string;
    readonly field: string;
    readonly element: string | undefined;
    readonly part: string | undefined;
    /** "merged": the changes of both are in it. "kept": the text that lost is kept beside, under `conflicts`. */
    readonly became: "merged" | "kept";
}
/** Two sides of a document, and their join. */
export interface Sides {
    readonly a: Document;
    readonly b: Document;
    readonly joined: Document;
}
/** Returns the keys of the texts that differ: who wrote them, only the past can tell. A redacted text is in no join. */
export declare function differingTexts({ a, b, joined }: Sides): readonly string[];
/**
 * Brings the texts together that both sides of a join had changed since `bases`, the versions that both come from (their join,
 * where there are several): line by line where the changes are in different places, else the text that lost is kept beside.
 * A function of the versions and the stamp alone, so that every clone writes the same.
 */
export declare function resolveTexts(sides: Sides, bases: readonly Document[], stamp: Stamp): {
    readonly document: Document;
    readonly texts: readonly ResolvedText[];
};
