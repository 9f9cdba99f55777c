import { importBeads } from "../domain/import/beads.ts";
import { noteText } from "../domain/import/plan.ts";
import { commitDocuments } from "../store/documents-batch.ts";
import { readConfig, requireHead } from "../store/snapshot.ts";
import { mergeImported } from "./merge-imported.ts";
import type { ImportOptions, ImportResult } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** How far ahead of our own clock a time of the source may be before it is not believed. */
const SKEW = 60 * 60 * 1000;

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
      const merged = await mergeImported(workspace, snapshot, plan, restore ? stamp : undefined);
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
