import { listTickets } from "./read-head.ts";
import type { ListedTicket } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the open tickets that somebody took and did not give back, whether or not the lease has run out. */
export async function claimedBy(
  workspace: Workspace,
  by: string,
): Promise<readonly ListedTicket[]> {
  const where = { kind: "field", field: "claimed-by", any: [{ op: "is", value: by }] } as const;
  const { tickets } = await listTickets(workspace, { where });
  return tickets.filter(({ claim }) => claim?.by === by);
}
