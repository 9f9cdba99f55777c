import { workFigures } from "../agents/figures.ts";
import { workOfTickets } from "../agents/work-of-tickets.ts";
import { configuredGrace } from "../store/lease-grace.ts";
import { uncountedLinks } from "./cycle-free.ts";
import { listAt } from "./list-tickets.ts";
import type { AgentFigures } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns how the work goes. See `Tickets.agentFigures`. */
export async function agentFigures(workspace: Workspace): Promise<AgentFigures> {
  const { repo, store } = workspace;
  const view = await viewHead(workspace);
  const { tickets } = await listAt(workspace, view, { all: true });
  const uncounted = await uncountedLinks(workspace, view.snapshot, tickets, view.config);
  const work = workOfTickets(tickets, view.config, uncounted);
  const grace = configuredGrace(await repo.config());
  const figures = workFigures({ tickets, work, now: store.now(), grace });
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const named = <T extends { readonly id: string }>(one: T) => {
    const { shown = one.id, title = "" } = byId.get(one.id) ?? {};
    return { ...one, shown, title };
  };
  return {
    ...figures,
    leases: figures.leases.map(named),
    bottlenecks: figures.bottlenecks.map(named),
    stalled: figures.stalled.map(named),
  };
}
