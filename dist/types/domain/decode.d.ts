import { type JsonObject } from "../base/json.js";
import { type Document } from "./document.js";
import { type DocumentKind } from "./fields.js";
import { type Stamp } from "./stamp.js";
/**
 * Reads a document of the present format.
 *
 * @param unstamped the stamp to assume where the document has no `_v.all` (a hand-made file that is being adopted).
 * @throws TicketError `INVALID_DOCUMENT`, `NEWER_FORMAT`.
 */
export declare function decodeDocument(kind: DocumentKind, name: string, source: JsonObject, unstamped?: Stamp): Document;
