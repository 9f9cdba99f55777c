import { type Json } from "../base/json.js";
import { type Document } from "./document.js";
/** Returns a document as JSON with its members in the order in which they are written. */
export declare function documentJson(document: Document): Record<string, Json>;
/** Returns the canonical bytes of a document, as text: equal documents have equal bytes, and only they. */
export declare function encodeDocument(document: Document): string;
