import type { DocumentKind } from "./fields.ts";
import { isTicketId, type TicketId } from "./id.ts";

/** What stands at a path of the tickets tree. */
export type Place =
  | { readonly kind: "document"; readonly document: DocumentKind; readonly name: string }
  | { readonly kind: "attachment"; readonly ticket: TicketId; readonly hash: string };

/** Folders of named documents, and the kind in each. */
const FOLDERS: ReadonlyMap<string, DocumentKind> = new Map([
  ["workflows", "workflow"],
  ["agents", "agent"],
  ["views", "view"],
]);

/** Names of workflows, agents and views: also safe as file names everywhere. */
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const HASH = /^[0-9a-f]{64}$/;

/** Tells whether `name` may be the name of a workflow, an agent or a view. */
export function isDocumentName(name: string): boolean {
  return NAME.test(name) && !RESERVED.test(name);
}

/** Returns the path of a ticket's file. */
export function ticketPath(id: TicketId): string {
  return `tickets/${id.charAt(0)}/${id.charAt(1)}/${id}.json`;
}

/** Returns the path of an attachment: the SHA-256 of its bytes below its ticket's folder. */
export function attachmentPath(id: TicketId, hash: string): string {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}/${hash}`;
}

/** Returns the path of any document. */
export function documentPath(kind: DocumentKind, name: string): string {
  if (kind === "ticket") return ticketPath(name);
  if (kind === "config") return "config.json";
  return `${kind}s/${name}.json`;
}

/** Returns what stands at `path`, or `undefined` when nothing of ours does. */
export function placeOf(path: string): Place | undefined {
  if (path === "config.json") return { kind: "document", document: "config", name: "config" };
  const parts = path.split("/");
  if (parts[0] === "tickets") return ticketPlace(parts);
  if (parts[0] === "attachments") return attachmentPlace(parts);
  const [folder = "", file = ""] = parts;
  const document = FOLDERS.get(folder);
  const name = file.slice(0, -".json".length);
  const ours = parts.length === 2 && file.endsWith(".json") && isDocumentName(name);
  return document !== undefined && ours ? { kind: "document", document, name } : undefined;
}

function ticketPlace(parts: readonly string[]): Place | undefined {
  const name = parts[3]?.slice(0, -".json".length) ?? "";
  if (!isTicketId(name) || parts.join("/") !== ticketPath(name)) return undefined;
  return { kind: "document", document: "ticket", name };
}

function attachmentPlace(parts: readonly string[]): Place | undefined {
  const [, , , ticket = "", hash = ""] = parts;
  if (!isTicketId(ticket) || !HASH.test(hash)) return undefined;
  if (parts.join("/") !== attachmentPath(ticket, hash)) return undefined;
  return { kind: "attachment", ticket, hash };
}
