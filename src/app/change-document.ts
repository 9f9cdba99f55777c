import type { JsonObject } from "../base/json.ts";
import { emptyDocument } from "../domain/document.ts";
import { Draft } from "../domain/draft.ts";
import { documentJson } from "../domain/encode.ts";
import type { NamedKind } from "../domain/fields.ts";
import type { Oid } from "../git/repository.ts";
import { commitDocuments } from "../store/documents-batch.ts";
import { readDocuments, requireHead, type Snapshot } from "../store/snapshot.ts";
import { oneLine } from "../store/trailers.ts";
import type { Workspace } from "./workspace.ts";

/** A named document while it is changed. */
export interface Changing {
  readonly draft: Draft;
  /** What it holds, as its file does. */
  readonly json: JsonObject;
  /** False: there is none of this name yet, or it was deleted. */
  readonly exists: boolean;
  readonly snapshot: Snapshot;
}

/** Which document, and what the commit says of what `change` returned. */
export interface DocumentChange<T> {
  readonly kind: NamedKind;
  readonly name: string;
  readonly subject: (extra: T) => string;
  readonly dryRun: boolean;
}

/**
 * Changes a document that is found by name, in a commit of its own; one that stays as it is makes none. `change` runs
 * again on the new head after a lost race.
 *
 * @throws TicketError `NO_TICKETS`, and whatever `change` throws.
 */
export async function changeDocument<T>(
  { store, repo }: Workspace,
  { kind, name, subject, dryRun }: DocumentChange<T>,
  change: (changing: Changing) => Promise<T> | T,
): Promise<{ readonly commit: Oid | null; readonly changed: boolean; readonly extra: T }> {
  await requireHead(store);
  const { email } = await repo.identity("author");
  let changed = false;
  const result = await commitDocuments(
    store,
    async (snapshot, stamp) => {
      const stored = (await readDocuments(store, snapshot, kind, [name])).get(name)?.document;
      const document = stored ?? emptyDocument(kind, name, stamp);
      const draft = new Draft(document, stamp);
      const exists = stored !== undefined && draft.value("deleted") !== true;
      const extra = await change({ draft, json: documentJson(document), exists, snapshot });
      if (stored === undefined && draft.changed) {
        draft.set("created", new Date(store.now()).toISOString());
        draft.set("createdBy", email);
      }
      changed = draft.changed;
      const documents = changed ? [draft.document()] : [];
      return { documents, subject: oneLine(subject(extra)).slice(0, 200), extra };
    },
    dryRun,
  );
  return { commit: result.commit ?? null, changed, extra: result.extra };
}
