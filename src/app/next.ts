import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import { firstReady } from "./ready.ts";
import type { ClaimOptions, NextOptions, WorkResult } from "./tickets.ts";
import { holderOf, work } from "./work-result.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the operation that takes a ticket. What a remote has to confirm stands before what nobody did. */
export function claimOf(
  id: string,
  by: string,
  { seconds, confirm }: Pick<ClaimOptions, "seconds" | "confirm">,
): Operation {
  return {
    ...{ op: "claim", id, by },
    ...(seconds === undefined ? {} : { seconds }),
    ...(confirm === undefined ? {} : { firm: true }),
  };
}

/** Takes the first ticket that can be begun. See `Tickets.next`. */
export async function next(workspace: Workspace, options: NextOptions): Promise<WorkResult> {
  const by = await holderOf(workspace, options);
  return work(
    workspace,
    async (view) => {
      const id: TicketId | undefined = await firstReady(workspace, view, options.query);
      return id === undefined
        ? { operations: [] }
        : { operations: [claimOf(id, by, options)], next: id };
    },
    options,
  );
}
