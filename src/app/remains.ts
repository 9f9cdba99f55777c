import { ticketPath } from "../domain/layout.ts";
import { attachmentFolder } from "../store/attachment-files.ts";
import { resolveTokens } from "../store/resolve.ts";
import type { Remains, RemainsOptions } from "./part-types.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Tells what the history holds of tickets. See `Tickets.remains`. */
export async function remains(
  workspace: Workspace,
  ids: readonly string[],
  { attachments = false }: RemainsOptions = {},
): Promise<Remains> {
  const { store } = workspace;
  const { snapshot, config } = await viewHead(workspace);
  const resolutions = await resolveTokens(store, snapshot, config.prefix, ids);
  const found = [...resolutions.values()].flatMap((r) => (r.kind === "found" ? [r.id] : []));
  const files = found.map(ticketPath);
  const paths = attachments ? [...files, ...found.map(attachmentFolder)] : files;
  const query = { tips: [snapshot.commit], paths, fullHistory: true };
  const commits = paths.length === 0 ? [] : await store.repo.history(query);
  return { ref: store.ref, paths, commits: commits.length };
}
