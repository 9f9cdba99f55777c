import type { StoreConfig } from "../domain/config/config.ts";
import { noTickets, readConfig, type Snapshot, snapshotAt } from "../store/snapshot.ts";
import { currentHead } from "./current-head.ts";
import type { Workspace } from "./workspace.ts";

/** A snapshot with its configuration. */
export interface View {
  readonly snapshot: Snapshot & { readonly commit: string };
  readonly config: StoreConfig;
}

/** Reads the head, or what the workspace looks at instead. @throws TicketError `NO_TICKETS`. */
export async function viewHead(workspace: Workspace): Promise<View> {
  const { store, at } = workspace;
  const commit = await currentHead(workspace);
  if (commit === undefined) throw await noTickets(store);
  const head = { ...(await snapshotAt(store, commit)), commit };
  const snapshot =
    at === undefined
      ? head
      : await (await import("./view-at.ts")).snapshotOf(store, head.commit, at);
  return { snapshot, config: await readConfig(store, snapshot) };
}
