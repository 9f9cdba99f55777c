import { openTickets } from "./open-tickets.ts";
import type { RunAgentsOptions, RunAgentsResult } from "./tickets.ts";
import type { OpenOptions } from "./workspace.ts";

/** Works on the tickets of the repository around `dir`, several at a time. See `Tickets.runAgents`. */
export async function runAgents(
  options: RunAgentsOptions & Pick<OpenOptions, "dir" | "env">,
): Promise<RunAgentsResult> {
  const { dir, env, ...how } = options;
  const tickets = await openTickets({
    ...(dir === undefined ? {} : { dir }),
    ...(env === undefined ? {} : { env }),
  });
  try {
    return await tickets.runAgents(how);
  } finally {
    await tickets.close();
  }
}
