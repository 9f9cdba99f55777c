import type { NewTicket } from "../../domain/operation.ts";

/** A ticket of the sample plan; `ref` names it inside the batch. */
export type PlannedTicket = NewTicket & { readonly ref?: string };

/** The people of the sample plan. */
export const ADA = "ada@example.com";
export const BOB = "bob@example.com";
export const CY = "cy@example.com";
