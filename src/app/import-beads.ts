import { reporting } from "../base/progress.ts";
import type { Document } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { importBeads } from "../domain/import/beads.ts";
import { mergeImport } from "../domain/import/merge-import.ts";
import { type ImportPlan, noteText } from "../domain/import/plan.ts";
import type { Stamp } from "../domain/stamp.ts";
import { commitDocuments } from "../store/documents-batch.ts";
import { readConfig, readDocuments, requireHead, type Snapshot } from "../store/snapshot.ts";
import type { ImportOptions, ImportResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** How far ahead of our own clock a time of the source may be before it is not believed. */
const SKEW = 60 * 60 * 1000;

interface Merged {
  readonly documents: readonly Document[];
  readonly created: number;
  readonly unchanged: number;
  readonly keptLocal: readonly { readonly id: string; readonly field: string }[];
}

/** Joins what the source has with what stands here. */
async function merge(
  { store }: Workspace,
  snapshot: Snapshot,
  plan: ImportPlan,
  restore: Stamp | undefined,
): Promise<Merged> {
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

const sourceLines = (text: string): { line: number; text: string }[] =>
  text.split("\n").map((source, i) => ({ line: i + 1, text: source }));

/** Joins an export of beads into the store, in one commit. See `Tickets.importBeads`. */
export async function importBeadsText(
  workspace: Workspace,
  text: string,
  { namespace = "", dryRun = false, restore = false }: ImportOptions,
): Promise<ImportResult> {
  const { store } = workspace;
  const config = await readConfig(store, await requireHead(store));
  const plan = importBeads(sourceLines(text), { namespace, config, latest: store.now() + SKEW });
  const { commit, extra } = await commitDocuments(
    store,
    async (snapshot, stamp) => {
      const merged = await merge(workspace, snapshot, plan, restore ? stamp : undefined);
      const subject = `Import ${merged.documents.length} tickets from beads`;
      return { documents: merged.documents, subject, extra: merged };
    },
    dryRun,
  );
  return {
    commit: commit ?? null,
    format: "beads",
    records: plan.counts.records,
    created: extra.created,
    updated: extra.documents.length - extra.created,
    unchanged: extra.unchanged,
    skipped: plan.skips,
    warnings: plan.notes.map(noteText),
    keptLocal: extra.keptLocal,
  };
}
