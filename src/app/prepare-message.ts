import { mentions } from "./mentions.ts";
import type { ListedTicket } from "./reading-types.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Adds the ticket that the branch is named after to the message in a file: `Ticket: tk-7k3m`. See `Tickets.prepareMessage`.
 */
export async function prepareMessage(
  workspace: Workspace,
  file: string,
): Promise<ListedTicket | undefined> {
  const { repo } = workspace;
  const name = await repo.currentBranch();
  if (name === undefined) return undefined;
  const [first] = await mentions(workspace, { kind: "branch", name });
  if (first?.found !== "ticket" || first.ticket.deleted) return undefined;
  // As the branch writes it, so that it can be told without looking it up again.
  const code = await repo.code();
  await code.addTrailer(file, `Ticket: ${first.token}`);
  return first.ticket;
}
