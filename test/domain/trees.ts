import { attachedHashes } from "../../src/domain/attachments.ts";
import { type Document, emptyDocument, latestStamp } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import type { DocumentKind } from "../../src/domain/fields.ts";
import type { Tree } from "../../src/domain/join-tree.ts";
import { attachmentPath, documentPath, placeOf } from "../../src/domain/layout.ts";
import { readDocument } from "../../src/domain/read-document.ts";
import { laterStamp, mintStamp, type Stamp } from "../../src/domain/stamp.ts";
import { OPERATIONS, Pen } from "./history-operations.ts";

const read = new Map<string, Document>();

/** Reads a document of a tree; what was read before is remembered. */
export function documentAt(tree: Tree, path: string): Document | undefined {
  const content = tree.get(path);
  if (content === undefined || path.startsWith("attachments/")) return undefined;
  const known = read.get(content);
  if (known !== undefined) return known;
  const place = placeOf(path);
  if (place?.kind !== "document") return undefined;
  if (read.size > 4096) read.clear();
  const document = readDocument(place.document, place.name, content);
  read.set(content, document);
  return document;
}

const latest = new WeakMap<Document, Stamp>();

function latestIn(document: Document): Stamp {
  const stamp = latest.get(document) ?? latestStamp(document);
  latest.set(document, stamp);
  return stamp;
}

/** Returns the greatest stamp of a tree. */
export function latestOf(tree: Tree): Stamp | undefined {
  let found: Stamp | undefined;
  for (const path of tree.keys()) {
    const document = documentAt(tree, path);
    if (document !== undefined && !document.purged) found = laterStamp(found, latestIn(document));
  }
  return found;
}

const TICKETS = ["7k3m9p2qx4wz", "c0ffee2qx4wz", "7k4m9p2qx4wz", "000000000001"];
/** The documents that histories write; two of the tickets are in nobody's tree to begin with. */
export const DOCUMENTS: readonly (readonly [DocumentKind, string])[] = [
  ...TICKETS.map((id) => ["ticket", id] as const),
  ["config", "config"],
  ["workflow", "release"],
  ["agent", "bot-1"],
  ["view", "mine"],
];

/** When histories begin, in milliseconds. */
export const START = Date.UTC(2026, 10, 20);

/** The operations that the first documents are made with, by their place in the table. */
const SEEDED = new Set([0, 4, 6, 8, 14, 17, 18, 19]);

function seedTree(): Tree {
  const stamp = mintStamp(START - 1000, undefined, "seedseed");
  const tree = new Map<string, string>();
  for (const [kind, name] of DOCUMENTS.filter((_, i) => i !== 2 && i !== 3)) {
    const pen = new Pen(new Draft(emptyDocument(kind, name, stamp), stamp), stamp, name);
    // Some of everything: the less there is, the more histories can be played.
    OPERATIONS[kind].forEach((operation, i) => {
      if (SEEDED.has(i)) operation(pen, { a: i + 1, b: 6, c: 1 });
    });
    const document = pen.draft.document();
    tree.set(documentPath(kind, name), encodeDocument(document));
    for (const hash of attachedHashes(document)) tree.set(attachmentPath(name, hash), "bytes");
  }
  return tree;
}

/** The tree that all replicas begin with. */
export const SEED = seedTree();
