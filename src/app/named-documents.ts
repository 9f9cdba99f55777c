import type { JsonObject } from "../base/json.ts";
import type { NamedKind } from "../domain/fields.ts";
import { documentPath, placeOf } from "../domain/layout.ts";
import type { Oid } from "../git/repository.ts";
import { looseJson, readTexts } from "../store/snapshot.ts";
import { entriesOf, FILE, findFolders } from "../store/trees.ts";
import type { Listing } from "./reading-types.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** The documents of a kind at the head; deleted ones are left out. */
export interface NamedDocuments {
  readonly commit: Oid;
  readonly documents: readonly { readonly name: string; readonly json: JsonObject }[];
  /** Files that could not be read as one. */
  readonly problems: Listing["problems"];
}

/** Reads all documents of a kind that are found by name. */
export async function namedDocuments(
  workspace: Workspace,
  kind: Exclude<NamedKind, "config">,
): Promise<NamedDocuments> {
  const { store } = workspace;
  const { snapshot } = await viewHead(workspace);
  const folder = `${kind}s`;
  const tree = (await findFolders(store, snapshot.root, [folder])).get(folder);
  const files = (tree === undefined ? [] : entriesOf(store, tree)).flatMap(
    ({ mode, name, oid }) => {
      const place = mode === FILE ? placeOf(`${folder}/${name}`) : undefined;
      return place?.kind === "document" ? [{ name: place.name, oid }] : [];
    },
  );
  const texts = await readTexts(
    store,
    files.map((f) => f.oid),
  );
  const documents: { name: string; json: JsonObject }[] = [];
  const problems: { path: string; problem: string }[] = [];
  for (const [i, { name }] of files.entries()) {
    const read = texts[i];
    const json = read && "text" in read ? looseJson(kind, name, read.text) : undefined;
    const problem = read && "problem" in read ? read.problem : `is no document of a ${kind}`;
    if (json === undefined) problems.push({ path: documentPath(kind, name), problem });
    else if (json["deleted"] !== true) documents.push({ name, json });
  }
  return { commit: snapshot.commit, documents, problems };
}
