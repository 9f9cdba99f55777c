import type { JsonObject } from "../../base/json.js";
import type { Link, Ref, Ticket } from "../ticket.js";
/** What the Markdown form of a ticket says: all that can be edited in it, and nothing else. */
export interface Sheet {
    readonly title: string | null;
    readonly type: string | null;
    readonly status: string | null;
    readonly resolution: string | null;
    readonly priority: string | null;
    readonly assignees: readonly string[];
    readonly labels: readonly string[];
    readonly milestone: string | null;
    /** A date: 2026-12-31. */
    readonly due: string | null;
    /** Hours. */
    readonly estimate: number | null;
    readonly points: number | null;
    readonly links: readonly Link[];
    readonly refs: readonly Ref[];
    readonly aliases: readonly string[];
    readonly custom: JsonObject;
    readonly body: string;
    readonly criteria: readonly SheetCriterion[];
}
export interface SheetCriterion {
    readonly text: string;
    readonly done: boolean;
}
/** Fields that hold one text. */
export declare const TEXT_FIELDS: readonly ["title", "type", "status", "resolution", "priority", "milestone", "due"];
/** Fields that hold a number. */
export declare const NUMBER_FIELDS: readonly ["estimate", "points"];
/** Fields that hold a list of names. */
export declare const LIST_FIELDS: readonly ["assignees", "labels", "aliases"];
export declare const EMPTY_SHEET: Sheet;
/** Returns a body as every Markdown file can hold it: LF, no blank lines around it. */
export declare function plainBody(text: string): string;
/** Returns the text of a criterion as a list item can hold it: LF, no space around its lines' ends or itself. */
export declare function plainCriterion(text: string): string;
/** Returns custom fields without those that are null, which means absent. */
export declare function plainCustom(custom: JsonObject): JsonObject;
/** Returns the sheet of a ticket. */
export declare function sheetOf(ticket: Ticket): Sheet;
