import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../../../src/domain/document.ts";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { beadsTicketId, importBeads } from "../../../src/domain/import/beads.ts";
import type { ImportPlan } from "../../../src/domain/import/plan.ts";
import { readDocument } from "../../../src/domain/read-document.ts";
import { type Ticket, ticketOf } from "../../../src/domain/ticket.ts";
import { linesOf, OPTIONS } from "./options.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/beads/", import.meta.url));

/** Returns the text of one of our own samples of what beads exports. */
export function fixture(name: string): string {
  return readFileSync(`${FIXTURES}${name}.jsonl`, "utf8");
}

export function planOf(text: string, options: Partial<typeof OPTIONS> = {}): ImportPlan {
  return importBeads(linesOf(text), { ...OPTIONS, ...options });
}

/** Imports records given as objects. */
export function planOfRecords(...records: readonly object[]): ImportPlan {
  return planOf(records.map((record) => JSON.stringify(record)).join("\n"));
}

/** Returns the document that a record became; it must be there. */
export function documentOf(plan: ImportPlan, source: string): Document {
  const id = beadsTicketId(OPTIONS.namespace, source);
  const found = plan.documents.find((d) => d.name === id);
  if (found === undefined) throw new Error(`The plan has no ${source}.`);
  return found;
}

/** Returns the ticket that a record became. */
export function ticketIn(plan: ImportPlan, source: string): Ticket {
  return ticketOf(documentOf(plan, source));
}

/** Returns a document as it comes back from the ref. */
export function stored(document: Document): Document {
  return readDocument("ticket", document.name, encodeDocument(document));
}

/** Returns the id of the ticket that a record of the samples becomes. */
export function idOf(source: string): string {
  return beadsTicketId(OPTIONS.namespace, source);
}
