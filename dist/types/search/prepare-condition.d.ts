import type { QueryContext } from "./prepare-query.js";
import type { PreparedLeaf } from "./prepared-query.js";
import type { FieldLeaf } from "./query.js";
import { type FieldKind } from "./query-fields.js";
/** Makes a condition ready whose values are no names. @throws TicketError of `refuse`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export declare function prepareCondition(leaf: FieldLeaf, kind: Exclude<FieldKind, "word" | "person" | "rank">, context: QueryContext): Promise<PreparedLeaf>;
