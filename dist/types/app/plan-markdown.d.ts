import type { TicketId } from "../domain/id.js";
import type { Prefer } from "../domain/markdown/comparing.js";
import type { SheetRead } from "../domain/markdown/parse.js";
import type { Operation } from "../domain/operation.js";
import type { MarkdownFault } from "./markdown-types.js";
import type { View } from "./view.js";
import type { Workspace } from "./workspace.js";
/** A ticket read from a text, and where it stands. */
export interface PlacedSheet {
    /** Place among all tickets of all texts, from 0. */
    readonly index: number;
    readonly file: string;
    readonly read: SheetRead;
}
/** All that was read. */
export interface Sheets {
    readonly sheets: readonly PlacedSheet[];
    readonly faults: readonly MarkdownFault[];
    /** Tickets in the texts, faulty ones too. */
    readonly total: number;
}
export interface Place {
    readonly index: number;
    readonly file: string;
    readonly line: number;
}
/** A ticket of a text and, if it is not new, which one. */
interface PlacedTicket extends Place {
    readonly id: TicketId | undefined;
    readonly shown: string | undefined;
    readonly title: string;
    /** Fields that are to be written. */
    readonly fields: readonly string[];
}
/** How texts are to be applied. */
export interface PlanOptions {
    readonly prefer: Prefer;
    /** The one ticket that may be changed; `undefined`: any, and new ones. */
    readonly only: TicketId | undefined;
}
/** What the texts ask for on one head. */
export interface Planned {
    readonly operations: readonly Operation[];
    /** Where each operation comes from. */
    readonly places: readonly Place[];
    readonly faults: readonly MarkdownFault[];
    readonly tickets: readonly PlacedTicket[];
}
export declare const NOTHING_PLANNED: Planned;
/** Compares texts with the tickets at a head. */
export declare function planMarkdown(workspace: Workspace, view: View, sheets: readonly PlacedSheet[], { prefer, only }: PlanOptions): Promise<Planned>;
export {};
