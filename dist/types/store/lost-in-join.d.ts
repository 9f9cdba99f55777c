import { type Document } from "../domain/document.js";
import type { DocumentKind } from "../domain/fields.js";
import type { Oid } from "../git/repository.js";
import type { LostValue } from "./lost-values.js";
import { type Commit } from "./snapshot.js";
import type { Store } from "./store.js";
/** A value that lost to one written at the same time; `won` is what stands there now. */
export interface LostInJoin extends LostValue {
    readonly kind: DocumentKind;
    readonly part: string | undefined;
    readonly won: LostValue["value"];
}
/** One side of a join: a document, and the commit in which it stands. */
interface Side {
    readonly document: Document;
    readonly commit: Oid;
}
/** Returns the values of one document that both sides wrote, each without knowing of the other, and that lost. */
export declare function lostBetween(a: Side, b: Side, bases: readonly Document[]): readonly LostInJoin[];
/** Returns the values that lost when two commits were joined, whoever joined them. */
export declare function lostInJoin(store: Store, [a, b]: readonly [Commit, Commit]): Promise<readonly LostInJoin[]>;
export {};
