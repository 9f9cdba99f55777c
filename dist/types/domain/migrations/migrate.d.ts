import { type Json, type JsonObject } from "../../base/json.js";
import type { DocumentKind } from "../fields.js";
/** Brings a document one format further. Pure and without new stamps: both clones get the same bytes. */
export type Migration = (kind: DocumentKind, source: JsonObject) => JsonObject;
/** Returns the format that a document says it has. */
export declare function formatOf(source: Json): number | undefined;
/**
 * Returns a document in the present format; one that is present or newer already is returned as it is.
 *
 * The join of two migrated documents is the migrated join, since every step keeps each value's stamp.
 */
export declare function migrate(kind: DocumentKind, _name: string, source: JsonObject): JsonObject;
