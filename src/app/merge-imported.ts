import { reporting } from "../base/progress.ts";
import type { Document } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { mergeImport } from "../domain/import/merge-import.ts";
import type { Stamp } from "../domain/stamp.ts";
import { readDocuments, type Snapshot } from "../store/snapshot.ts";
import type { Workspace } from "./workspace.ts";

/** What an import comes to on a snapshot: the documents that differ from what stands there. */
export interface MergedDocuments {
  readonly documents: readonly Document[];
  readonly created: number;
  readonly unchanged: number;
  readonly keptLocal: readonly { readonly id: string; readonly field: string }[];
}

/** Joins what a source has with what stands here. */
export async function mergeImported(
  { store }: Workspace,
  snapshot: Snapshot,
  plan: { readonly documents: readonly Document[]; readonly replica: string },
  restore: Stamp | undefined,
): Promise<MergedDocuments> {
  const names = plan.documents.map((d) => d.name);
  const here = await readDocuments(store, snapshot, "ticket", names);
  const keptLocal: { id: string; field: string }[] = [];
  const documents: Document[] = [];
  for (const [incoming] of reporting(plan.documents, "joining", store.onProgress)) {
    const existing = here.get(incoming.name)?.document;
    const merged = mergeImport(existing, incoming, { replica: plan.replica, restore });
    keptLocal.push(...merged.keptLocal.map(({ field }) => ({ id: incoming.name, field })));
    const same =
      existing !== undefined && encodeDocument(existing) === encodeDocument(merged.document);
    if (!same) documents.push(merged.document);
  }
  const created = documents.filter((d) => !here.has(d.name)).length;
  return { documents, created, unchanged: names.length - documents.length, keptLocal };
}
