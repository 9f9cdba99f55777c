import type { Sheet } from "./sheet.js";
/** Which ticket a text shows, and which version of it. */
export interface SheetSource {
    readonly id: string;
    /** Blob oid of the ticket's file that the text was made from. */
    readonly base: string;
}
/** Returns an id as it stands in Markdown: whole, with the prefix of the store. */
export declare function markdownId(id: string, prefix: string): string;
/** Returns a ticket as Markdown: front matter in YAML, the body, the acceptance criteria. */
export declare function renderMarkdown(sheet: Sheet, source: SheetSource | undefined, prefix: string): string;
