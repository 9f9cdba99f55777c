import { canonicalText } from "../../../src/base/canonical-json.ts";
import type { Json } from "../../../src/base/json.ts";
import { parseJson } from "../../../src/base/parse-json.ts";
import type { Document } from "../../../src/domain/document.ts";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { importBeads } from "../../../src/domain/import/beads.ts";
import { mergeImport } from "../../../src/domain/import/merge-import.ts";
import type { ImportOptions, ImportPlan, SourceLine } from "../../../src/domain/import/plan.ts";
import { readDocument } from "../../../src/domain/read-document.ts";
import { schemaFaults } from "../../../src/domain/schema/faults.ts";
import { validateTicket } from "../../../src/domain/schema/validators.generated.js";
import { stampTime } from "../../../src/domain/stamp.ts";
import { linesOf, OPTIONS } from "./options.ts";
import { reconstruct } from "./reconstruct.ts";

/** What is wrong with an import, each with the ticket or line that it is about. */
export type ImportFaults = readonly string[];

/** Records of the source as they stand, by id; of an id that stands twice, all. */
function sourceRecords(lines: readonly SourceLine[], plan: ImportPlan): Map<string, Json[]> {
  const skipped = new Set(plan.skips.map((skip) => skip.line));
  const records = new Map<string, Json[]>();
  for (const { line, text } of lines) {
    if (text.trim() === "" || skipped.has(line)) continue;
    const { value } = parseJson(text);
    const id = (value as { id: string }).id;
    records.set(id, [...(records.get(id) ?? []), value]);
  }
  return records;
}

function documentFaults(document: Document, again: Document, replica: string): string[] {
  const bytes = encodeDocument(document);
  const faults: string[] = [];
  if (encodeDocument(again) !== bytes) faults.push("a second import gives other bytes");
  if (!validateTicket(JSON.parse(bytes)))
    faults.push(...schemaFaults(validateTicket.errors ?? []).map((f) => `${f.path} ${f.problem}`));
  const back = readDocument("ticket", document.name, bytes);
  if (encodeDocument(back) !== bytes) faults.push("reading it gives other bytes");
  const merged = mergeImport(back, again, { replica, restore: undefined });
  if (encodeDocument(merged.document) !== bytes) faults.push("importing it again changes it");
  if (merged.keptLocal.length > 0)
    faults.push("nothing was changed here, and yet something was kept");
  return faults;
}

function recordFaults(document: Document, records: ReadonlyMap<string, Json[]>): string[] {
  const created = new Date(stampTime(document.all)).toISOString();
  const record = reconstruct(encodeDocument(document), created);
  const sources = records.get(String(record["id"])) ?? [];
  return sources.some((source) => canonicalText(source) === canonicalText(record))
    ? []
    : [`its record can't be told: ${canonicalText(record).slice(0, 2000)}`];
}

/** Imports a text and returns everything that is not as the rules of importing say. */
export function importFaults(text: string, options = OPTIONS): ImportFaults {
  const lines = linesOf(text);
  const [plan, again] = [importBeads(lines, options), importBeads(lines, options)];
  const { records, tickets, skipped } = plan.counts;
  const present = lines.filter((line) => line.text.trim() !== "").length;
  const faults: string[] = [];
  if (records !== present || tickets + skipped !== present)
    faults.push(`${present} records became ${tickets} tickets and ${skipped} skips`);
  if (plan.documents.length !== tickets || plan.skips.length !== skipped)
    faults.push("the counts are not those of what there is");
  const sources = sourceRecords(lines, plan);
  plan.documents.forEach((document, i) => {
    const found = [
      ...documentFaults(document, again.documents[i] ?? document, plan.replica),
      ...recordFaults(document, sources),
    ];
    faults.push(...found.map((fault) => `${document.name}: ${fault}`));
  });
  return faults;
}

/** Imports one text on top of another and returns what is wrong with that. */
export function reimportFaults(before: string, after: string, options = OPTIONS): ImportFaults {
  const existing = new Map(planOfText(before, options).documents.map((d) => [d.name, d]));
  const { documents, replica } = planOfText(after, options);
  return documents.flatMap((incoming) => {
    const merge = (from: Document | undefined): Document =>
      mergeImport(from, incoming, { replica, restore: undefined }).document;
    const once = merge(existing.get(incoming.name));
    const bytes = encodeDocument(once);
    const faults: string[] = [];
    if (encodeDocument(merge(once)) !== bytes) faults.push("the second merge changes it again");
    if (!validateTicket(JSON.parse(bytes))) faults.push("the merged ticket is not valid");
    return faults.map((fault) => `${incoming.name}: ${fault}`);
  });
}

function planOfText(text: string, options: ImportOptions): ImportPlan {
  return importBeads(linesOf(text), options);
}
