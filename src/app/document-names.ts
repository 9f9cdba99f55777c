import { placeOf } from "../domain/layout.ts";
import { entriesOf, FILE, findFolders } from "../store/trees.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the names of the documents of a kind. See `Tickets.names`. */
export async function documentNames(
  workspace: Workspace,
  kind: "agent" | "view" | "workflow",
): Promise<readonly string[]> {
  const { store } = workspace;
  const { snapshot } = await viewHead(workspace);
  const folder = `${kind}s`;
  const tree = (await findFolders(store, snapshot.root, [folder])).get(folder);
  const entries = tree === undefined ? [] : entriesOf(store, tree);
  return entries.flatMap(({ mode, name }) => {
    const place = mode === FILE ? placeOf(`${folder}/${name}`) : undefined;
    return place?.kind === "document" ? [place.name] : [];
  });
}
