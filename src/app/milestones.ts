import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import { categoryOf } from "../domain/config/category.ts";
import type { StoreConfig } from "../domain/config/config.ts";
import { type Milestone, milestoneProgress } from "../domain/milestones.ts";
import { listAt } from "./list-tickets.ts";
import type { MilestoneTickets } from "./part-types.ts";
import type { ListedTicket } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

async function allTickets(workspace: Workspace) {
  const view = await viewHead(workspace);
  const { tickets } = await listAt(workspace, view, { all: true });
  return { config: view.config, tickets };
}

function progressIn(config: StoreConfig, tickets: readonly ListedTicket[]): readonly Milestone[] {
  const counted = tickets.map(({ milestone, status }) => ({
    milestone,
    closed: categoryOf(config, status) === "closed",
  }));
  return milestoneProgress(config.milestones, counted);
}

/** Returns all milestones. See `Tickets.milestones`. */
export async function milestones(workspace: Workspace): Promise<readonly Milestone[]> {
  const { config, tickets } = await allTickets(workspace);
  return progressIn(config, tickets);
}

function noMilestone(name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  const message = `There is no milestone ${JSON.stringify(name)}.`;
  return new TicketError("MILESTONE_NOT_FOUND", "notFound", message, {
    data: { name, known },
    hint:
      known.length === 0
        ? `No ticket has one yet: git ticket milestone set NAME ID`
        : `${meant}Known: ${known.join(", ")}.`,
  });
}

/** Returns one milestone with its tickets, open ones first. See `Tickets.milestone`. */
export async function milestone(workspace: Workspace, name: string): Promise<MilestoneTickets> {
  const { config, tickets } = await allTickets(workspace);
  const all = progressIn(config, tickets);
  const wanted = name.trim();
  const folded = all.filter((m) => m.name.toLowerCase() === wanted.toLowerCase());
  const found = all.find((m) => m.name === wanted) ?? (folded.length === 1 ? folded[0] : undefined);
  if (found === undefined)
    throw noMilestone(
      name,
      all.map((m) => m.name),
    );
  const own = tickets.filter((t) => t.milestone === found.name);
  const isClosed = (t: ListedTicket): boolean => categoryOf(config, t.status) === "closed";
  const sorted = [...own.filter((t) => !isClosed(t)), ...own.filter(isClosed)];
  return { ...found, tickets: sorted };
}
