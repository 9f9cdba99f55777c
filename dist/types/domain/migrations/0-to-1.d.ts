import { type JsonObject } from "../../base/json.js";
import type { DocumentKind } from "../fields.js";
/** Brings a document of format 0 to format 1. */
export declare function fromZero(kind: DocumentKind, source: JsonObject): JsonObject;
