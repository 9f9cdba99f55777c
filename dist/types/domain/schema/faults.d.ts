/** What a compiled validator says of one broken rule. */
export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string | undefined;
    /** Set when the rule is about the name of this member, not about its value. */
    readonly propertyName?: string | undefined;
}
/** One thing that is wrong: where, as a JSON pointer ("" is the whole), and what, as the end of a sentence. */
export interface SchemaFault {
    readonly path: string;
    readonly problem: string;
}
/**
 * Returns the errors of a validator as the ends of short sentences, one for each place.
 *
 * @param value what was validated, to suggest a value that may have been meant.
 */
export declare function schemaFaults(errors: readonly SchemaError[], value?: unknown): readonly SchemaFault[];
