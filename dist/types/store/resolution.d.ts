import { TicketError } from "../base/errors.js";
import type { TicketId } from "../domain/id.js";
/** What an id token came to. */
export type Resolution = {
    readonly kind: "found";
    readonly id: TicketId;
} | {
    readonly kind: "ambiguous";
    readonly candidates: readonly TicketId[];
}
/** `id` is given when the token is a whole id: of a ticket that is not here. */
 | {
    readonly kind: "missing";
    readonly id?: TicketId;
};
/** Returns the resolution to these tickets; `undefined` for none. */
export declare const resolutionOf: (ids: readonly TicketId[]) => Resolution | undefined;
/** Returns the tickets that a resolution names. */
export declare const candidatesOf: (resolution: Resolution | undefined) => readonly TicketId[];
/** Returns the error for a token that names no ticket, or several. */
export declare function unresolved(token: string, resolution: Resolution, prefix: string): TicketError;
