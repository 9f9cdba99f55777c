import { type Stamp } from "../domain/stamp.js";
/** What a commit on the tickets ref says of itself in the last lines of its message. */
export interface Trailers {
    /** Id of the batch: the stamp that its values carry. */
    readonly batch: Stamp | undefined;
    readonly actor: string | undefined;
    /** The greatest stamp in the store after this commit. */
    readonly clock: Stamp | undefined;
    /** Oid of the commit that this one takes back. */
    readonly reverts: string | undefined;
    /** Idempotency key and, after a space, the hash of the operations. */
    readonly key: string | undefined;
    /** Version of the rules by which two heads were joined. */
    readonly join: string | undefined;
    /** Oid of the commit of another tool that this one gives stamps to. */
    readonly adopts: string | undefined;
    /** Format to which this commit brought the documents of older ones. */
    readonly migrates: string | undefined;
    /** Version of the rules by which this commit brings texts together that a join could not. */
    readonly texts: string | undefined;
}
/** Returns the trailers of a message: the lines of its last paragraph. */
export declare function parseTrailers(message: string): Trailers;
/** Returns text as one line that can't be taken for another trailer. */
export declare function oneLine(text: string): string;
/** Returns a commit message: a subject, perhaps a body, and the trailers that are given. */
export declare function renderMessage(subject: string, trailers: Partial<Record<keyof Trailers, string | undefined>>, body?: string): string;
/** Returns the first line of a message. */
export declare function subjectOf(message: string): string;
