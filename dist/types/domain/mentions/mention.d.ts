/** What a text says about a ticket: that it closes it, that work on it starts, or nothing but its name. */
export type Verb = "closes" | "starts" | "refs";
/** Where a ticket is mentioned. `line` and `column` count from 1; a branch has one line. */
export interface Place {
    readonly part: "subject" | "body" | "trailer" | "branch";
    readonly line: number;
    readonly column: number;
}
/** A ticket that is spoken of. */
export interface Mention {
    /** As it is written: `tk-7k3m`, or an alias like `PROJ-12`. */
    readonly token: string;
    readonly verb: Verb;
    /**
     * Whether it can be nothing but a ticket. What only may be one (`tk-word` in a sentence, `Fixes UTF-8`) counts where a
     * ticket is found by that name, and is no mistake where none is.
     */
    readonly sure: boolean;
    readonly place: Place;
}
/** The words before a ticket that say more than its name, in lower case. */
export declare const VERBS: ReadonlyMap<string, Verb>;
/**
 * Returns one mention for each name: that with the strongest verb, else the first; sure if any of them is.
 *
 * @param nameOf what tells one ticket from another; default: how it is written.
 */
export declare function strongest<M extends Mention>(mentions: readonly M[], nameOf?: (mention: M) => string): readonly M[];
