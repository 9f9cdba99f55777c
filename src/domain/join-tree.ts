import { sha256Hex } from "../base/hash.ts";
import { attachedHashes } from "./attachments.ts";
import type { Document } from "./document.ts";
import { encodeDocument } from "./encode.ts";
import type { TicketId } from "./id.ts";
import { joinDocuments } from "./join.ts";
import { type Place, placeOf, ticketPath } from "./layout.ts";
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

/** The versions of the document that says which attachments a ticket has. */
export interface Owners {
  readonly a: Document | undefined;
  readonly b: Document | undefined;
  readonly joined: Document | undefined;
}

/**
 * Tells whether an attachment stays in a join: where the joined ticket names it. What no side names, though both have the
 * file, is nobody's and left alone; so is a file without a ticket.
 */
export function staysAttached(hash: string, { a, b, joined }: Owners, inBoth: boolean): boolean {
  if (joined === undefined) return true;
  if (joined.purged) return false;
  if (attachedHashes(joined).has(hash)) return true;
  return inBoth && !attachedHashes(a).has(hash) && !attachedHashes(b).has(hash);
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
  dropAttachments(joined, a, b);
  return joined;
}

function dropAttachments(joined: Map<string, string>, a: Tree, b: Tree): void {
  const ownersOf = ownersIn(a, b, joined);
  for (const path of joined.keys()) {
    const place = placeOf(path);
    if (place?.kind !== "attachment") continue;
    const inBoth = a.has(path) && b.has(path);
    if (!staysAttached(place.hash, ownersOf(place.ticket), inBoth)) joined.delete(path);
  }
}

/** Returns a function that reads the three versions of a ticket, each ticket once. */
function ownersIn(a: Tree, b: Tree, joined: Tree): (ticket: TicketId) => Owners {
  const known = new Map<TicketId, Owners>();
  return (ticket) => {
    const at = (tree: Tree): Document | undefined => {
      const content = tree.get(ticketPath(ticket));
      return content === undefined ? undefined : readDocument("ticket", ticket, content);
    };
    const owners = known.get(ticket) ?? { a: at(a), b: at(b), joined: at(joined) };
    known.set(ticket, owners);
    return owners;
  };
}
