import type { Json } from "../base/json.js";
import type { ListQuery } from "./tickets.js";
import type { Workspace } from "./workspace.js";
/** Returns a value as one line of JSON in which no character is invisible. */
export declare function jsonLine(value: Json): string;
/** Yields the lines of an export. See `Tickets.exportLines`. */
export declare function exportLines(workspace: Workspace, full: boolean, query: ListQuery): AsyncIterable<string>;
