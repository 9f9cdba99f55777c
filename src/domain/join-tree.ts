import { sha256Hex } from "../base/hash.ts";
import type { Document } from "./document.ts";
import { encodeDocument } from "./encode.ts";
import { joinDocuments } from "./join.ts";
import { type Place, placeOf } from "./layout.ts";
import { readDocument } from "./read-document.ts";

/** A whole tickets tree in memory: path to content. Content of attachments may be any text that stands for it. */
export type Tree = ReadonlyMap<string, string>;

/** Returns the content that both sides agree on for one path where they differ. */
export function joinContents(path: string, a: string, b: string): string {
  const place = placeOf(path);
  if (place?.kind === "document") return encodeDocument(joinAt(place, a, b));
  // Not a document: attachments are named by their content, so this is somebody else's file.
  return sha256Hex(a) > sha256Hex(b) ? a : b;
}

function joinAt(place: Extract<Place, { kind: "document" }>, a: string, b: string): Document {
  const { document, name } = place;
  return joinDocuments(readDocument(document, name, a), readDocument(document, name, b));
}

/** Tells whether a path belongs to a ticket of which only the tombstone is left. */
export function isPurgedAttachment(path: string, isPurged: (ticket: string) => boolean): boolean {
  const place = placeOf(path);
  return place?.kind === "attachment" && isPurged(place.ticket);
}

/**
 * Returns the join of two trees: every path of either, and where they differ the join of the two.
 *
 * @throws TicketError `INVALID_DOCUMENT`, `BAD_JSON`, `NEWER_FORMAT` for a document that can't be read.
 */
export function joinTrees(a: Tree, b: Tree): Tree {
  const joined = new Map<string, string>();
  for (const path of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(path), b.get(path)];
    const content = x === undefined ? y : y === undefined || x === y ? x : joinContents(path, x, y);
    if (content !== undefined) joined.set(path, content);
  }
  const purged = purgedTickets(joined);
  for (const path of joined.keys())
    if (isPurgedAttachment(path, (id) => purged.has(id))) joined.delete(path);
  return joined;
}

function purgedTickets(tree: Tree): ReadonlySet<string> {
  const purged = new Set<string>();
  for (const [path, content] of tree) {
    const place = placeOf(path);
    if (place?.kind !== "document" || place.document !== "ticket" || content.length > 200) continue;
    if (readDocument("ticket", place.name, content).purged) purged.add(place.name);
  }
  return purged;
}
