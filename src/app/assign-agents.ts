import { giveOut } from "../agents/assign.ts";
import { TicketError } from "../base/errors.ts";
import type { Operation } from "../domain/operation.ts";
import { agents, profile } from "./agents.ts";
import { listAt } from "./list-tickets.ts";
import type { AutoAssigned, ListedTicket, TransactResult } from "./tickets.ts";
import { transactAt } from "./transact.ts";
import type { Workspace } from "./workspace.ts";

/** Gives tickets to an agent. See `Tickets.assignAgent`. */
export async function assignAgent(
  workspace: Workspace,
  ids: readonly string[],
  name: string,
  dryRun = false,
): Promise<TransactResult> {
  await profile(workspace, name);
  const operations = ids.map((id): Operation => ({ op: "assign", id, add: [name] }));
  return transactAt(workspace, () => operations, { checked: true, dryRun });
}

/** Gives out the tickets that nobody has. See `Tickets.autoAssign`. */
export async function autoAssign(
  workspace: Workspace,
  query: string | undefined,
  dryRun = false,
): Promise<AutoAssigned> {
  const profiles = (await agents(workspace)).agents;
  if (profiles.length === 0)
    throw new TicketError("NO_AGENTS", "notFound", "No agent is registered.", {
      hint: "To register one: git ticket agent register NAME --skill LABEL",
    });
  let found: readonly ListedTicket[] = [];
  let given = giveOut([], profiles, new Map());
  const result = await transactAt(
    workspace,
    async (view) => {
      const open = (await listAt(workspace, view, {})).tickets;
      const load = new Map<string, number>();
      for (const { assignees } of open)
        for (const name of assignees) load.set(name, (load.get(name) ?? 0) + 1);
      const wanted = query === undefined ? {} : { query };
      const asked = (await listAt(workspace, view, wanted)).tickets;
      found = asked.filter(
        ({ assignees, category }) => assignees.length === 0 && category !== "closed",
      );
      given = giveOut(found, profiles, load);
      return given.assigned.map(
        ({ id, agent: to }): Operation => ({ op: "assign", id, add: [to] }),
      );
    },
    { checked: true, dryRun },
  );
  const named = <T extends { readonly id: string }>(one: T) => {
    const { shown = one.id, title = "" } = found.find(({ id }) => id === one.id) ?? {};
    return { ...one, shown, title };
  };
  return { ...result, assigned: given.assigned.map(named), left: given.left.map(named) };
}
