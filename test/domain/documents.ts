import type { Json, JsonObject } from "../../src/base/json.ts";
import { type Document, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { elementId } from "../../src/domain/id.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { formatStamp, type Stamp } from "../../src/domain/stamp.ts";

export const ID = "7k3m9p2qx4wz";

/** Returns the stamp that a test's n-th batch has; of any replica of 8 characters. */
export const stamp = (n: number, replica = "rep00001"): Stamp => formatStamp(n * 1000, 0, replica);

/** Returns the id of the element that the n-th batch adds. */
export const element = (n: number, index = 0): string => elementId(stamp(n), index);

/** Returns a ticket's file; `_v` has the stamp of the first batch unless it is given. */
export function file(members: Readonly<Record<string, Json>>): JsonObject {
  return { schema: 1, id: ID, _v: { all: stamp(1) }, ...members };
}

/** Reads a ticket as from a file. */
export const ticket = (members: Readonly<Record<string, Json>> = {}): Document =>
  readDocument("ticket", ID, JSON.stringify(file(members)));

export const reread = (document: Document): Document =>
  readDocument(document.kind, document.name, encodeDocument(document));

/** Returns a document as the n-th batch leaves it: stored and read again. */
export function write(
  before: Document | undefined,
  n: number,
  change: (draft: Draft) => void,
): Document {
  const draft = new Draft(before ?? emptyDocument("ticket", ID, stamp(n)), stamp(n));
  change(draft);
  return reread(draft.document());
}

/** Returns cells as `field/key/part: value @ n`, where n is the batch that wrote them. */
export function cells(document: Document): readonly string[] {
  return [...document.cells].map(([key, { value, stamp: at }]) => {
    const n = [...Array(100).keys()].find((i) => stamp(i) === at);
    return `${key.replaceAll("\u0000", "/")}: ${JSON.stringify(value)} @ ${n}`;
  });
}
