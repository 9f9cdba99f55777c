import { type Json, type JsonObject } from "../../base/json.js";
import { type StoreConfig } from "../config/config.js";
import { type Document } from "../document.js";
import { type TicketId } from "../id.js";
import type { ReadTime } from "./beads-times.js";
/** What issues are imported with. */
export interface IssueContext {
    readonly config: StoreConfig;
    readonly replica: string;
    readonly time: ReadTime;
}
/** An issue, its comments (undefined: they are not imported), and what the last import remembered of it. */
export interface SourceIssue {
    readonly number: number;
    readonly id: TicketId;
    readonly issue: JsonObject;
    readonly comments: readonly JsonObject[] | undefined;
    readonly seen: Json | undefined;
}
/** The custom field that remembers when each field was first seen as it is. */
export declare const SEEN_FIELD = "github.seen";
/** The custom field that says when the issue was changed last. */
export declare const UPDATED_FIELD = "github.updated_at";
/** Returns the ticket that an issue becomes. */
export declare function importIssue(source: SourceIssue, context: IssueContext): Document;
