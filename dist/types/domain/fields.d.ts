/**
 * What each kind of document is made of. One table serves reading, writing, joining, comparing and
 * reverting, so a new field is one line here (and one in its JSON Schema).
 *
 * - register: one value, written whole. text: a register that holds a string, stored as lines.
 * - composite: one register spread over several members, so that they can't come apart.
 * - set: strings. records: objects that are told apart by all their members. map: key to value.
 * - elements: things with an id of their own and parts that are registers each.
 * - claim: the lease under which somebody works on the ticket.
 */
export type Field = {
    readonly kind: "register" | "text" | "set" | "map" | "claim";
    readonly name: string;
} | {
    readonly kind: "composite" | "records";
    readonly name: string;
    readonly members: readonly string[];
} | {
    readonly kind: "elements";
    readonly name: string;
    readonly parts: readonly string[];
    readonly texts: readonly string[];
    readonly rank: string | undefined;
};
export type DocumentKind = "ticket" | "config" | "workflow" | "agent" | "view";
/** The kinds whose single document has a fixed path, or which are found by name rather than by id. */
export type NamedKind = Exclude<DocumentKind, "ticket">;
/** Returns the fields of a kind of document in the order in which they are written. */
export declare function fieldsOf(kind: DocumentKind): readonly Field[];
/** Returns the field of that name, or `undefined` for one that this version does not know. */
export declare function fieldOf(kind: DocumentKind, name: string): Field | undefined;
/** Returns the members at the top of a document that belong to known fields. */
export declare function knownMembers(kind: DocumentKind): ReadonlySet<string>;
