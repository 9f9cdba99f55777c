import type { Json } from "../base/json.js";
import { type Claim, type Document } from "./document.js";
import type { Stamp } from "./stamp.js";
/**
 * A document while one batch changes it. Every write gets the batch's stamp; writing the value that
 * stands there already changes nothing, nor does writing another one and then the first again: so a batch
 * that is run again makes no commit.
 */
export declare class Draft {
    #private;
    constructor(before: Document, stamp: Stamp);
    /** The document as it was before the batch. */
    get before(): Document;
    get changed(): boolean;
    get claim(): Claim | undefined;
    /** Returns the value of a cell, or `undefined` when it is absent. */
    value(field: string, ...path: readonly string[]): Json | undefined;
    /** Returns the keys of the present elements of a set, records or map field. */
    keys(field: string): readonly string[];
    /** Writes a cell; `undefined`, or an empty text, clears or removes it. What is redacted stays so. */
    set(key: string, given: Json | undefined): void;
    setClaim(claim: Claim): void;
    /** Takes the text out of an element for ever. */
    redact(name: string, id: string): void;
    get purged(): boolean;
    /** Leaves nothing of the document but its name, for ever. */
    purge(): void;
    isRedacted(name: string, id: string): boolean;
    /** Returns `field␀id` of every element there is. */
    elements(): Set<string>;
    /** Returns the document as it is now. */
    document(): Document;
}
