import { ticketPath } from "../domain/layout.ts";
import { resolveTokens } from "../store/resolve.ts";
import type { Remains } from "./part-types.ts";
import { viewHead, type Workspace } from "./workspace.ts";

/** Tells what the history holds of tickets. See `Tickets.remains`. */
export async function remains(workspace: Workspace, ids: readonly string[]): Promise<Remains> {
  const { store } = workspace;
  const { snapshot, config } = await viewHead(workspace);
  const resolutions = await resolveTokens(store, snapshot, config.prefix, ids);
  const found = [...resolutions.values()].flatMap((r) => (r.kind === "found" ? [r.id] : []));
  const paths = found.map(ticketPath);
  const query = { tips: [snapshot.commit], paths, fullHistory: true };
  const commits = paths.length === 0 ? [] : await store.repo.history(query);
  return { ref: store.ref, paths, commits: commits.length };
}
