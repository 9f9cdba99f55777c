import { isObject, type Json, type JsonObject } from "../base/json.ts";
import { cellPath, type Document } from "./document.ts";

/** A file of a ticket: its name there, and the SHA-256 of its bytes, by which it is found. */
export interface Attachment {
  readonly name: string;
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** Media type: `image/png`. */
  readonly type: string;
}

export const UNKNOWN_TYPE = "application/octet-stream";

const HASH = /^[0-9a-f]{64}$/;

/** Tells whether a value is the hash of an attachment's bytes. */
export function isAttachmentHash(value: unknown): value is string {
  return typeof value === "string" && HASH.test(value);
}

function hashIn(value: Json | undefined): string | undefined {
  const hash = isObject(value) ? value["hash"] : undefined;
  return isAttachmentHash(hash) ? hash : undefined;
}

/** Returns the attachments that a ticket's JSON names; what is none is left out. */
export function attachmentsOf(source: Json | undefined): readonly Attachment[] {
  if (!isObject(source)) return [];
  return Object.entries(source).flatMap(([name, value]): readonly Attachment[] => {
    const hash = hashIn(value);
    if (hash === undefined) return [];
    const { size, type } = value as JsonObject;
    return [
      {
        name,
        hash,
        size: typeof size === "number" && size >= 0 ? size : 0,
        type: typeof type === "string" ? type : UNKNOWN_TYPE,
      },
    ];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Returns the hashes of the files that a document names. */
export function attachedHashes(document: Document | undefined): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const [key, cell] of document?.cells ?? []) {
    if (!key.startsWith("attachments") || cellPath(key)[0] !== "attachments") continue;
    const hash = hashIn(cell.value);
    if (hash !== undefined) found = (found ?? new Set()).add(hash);
  }
  return found ?? NONE;
}

/** What a change to a ticket means for its files. */
export interface AttachmentChanges {
  readonly added: readonly string[];
  /** Hashes that the ticket named, and names no more under any name. */
  readonly dropped: readonly string[];
}

/** Compares the files that two versions of a ticket name. */
export function attachmentChanges(
  before: Document | undefined,
  after: Document,
): AttachmentChanges {
  const [old, now] = [attachedHashes(before), attachedHashes(after)];
  return {
    added: [...now].filter((hash) => !old.has(hash)),
    dropped: [...old].filter((hash) => !now.has(hash)),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  gif: "image/gif",
  gz: "application/gzip",
  har: "application/json",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  log: "text/plain",
  md: "text/markdown",
  mp4: "video/mp4",
  patch: "text/x-diff",
  diff: "text/x-diff",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  tar: "application/x-tar",
  txt: "text/plain",
  webm: "video/webm",
  webp: "image/webp",
  xml: "application/xml",
  zip: "application/zip",
};

/** Returns the media type that a file of this name has, as far as the name tells. */
export function mediaTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(TYPES, extension) ? (TYPES[extension] ?? UNKNOWN_TYPE) : UNKNOWN_TYPE;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Returns a name under which a file may be written: names come from whoever wrote the ticket, and must not lead out of the
 * folder, hide, or be one that a system keeps for itself.
 */
export function safeFileName(name: string): string {
  const plain = name
    // What means something in paths or to a shell's eye, on any system.
    .replaceAll(
      /[/\\:*?"<>|\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      "_",
    )
    .replace(/^[.\s-]+/, "")
    .replace(/[.\s]+$/, "");
  const short = [...plain].slice(0, 100).join("");
  if (short === "") return "attachment";
  return RESERVED.test(short) ? `_${short}` : short;
}
