import { TicketError } from "../../base/errors.ts";
import type { Draft } from "../draft.ts";
import type { Change, Operation } from "../operation.ts";
import { applyAttach } from "./attach.ts";
import { applyLink, applyNames, applyRef } from "./collections.ts";
import { applyComment, applyComments } from "./comments.ts";
import type { ApplyContext } from "./context.ts";
import { applyCriteria } from "./criteria.ts";
import { applySet } from "./fields.ts";
import { applyClose, applyMove, applyReopen, statusOf } from "./status.ts";
import { applyTime } from "./time.ts";

function checkPreconditions(
  draft: Draft,
  operation: Operation,
  blob: string | undefined,
  shown: string,
): void {
  const { ifStatus, ifMatch } = operation;
  const status = statusOf(draft);
  if (ifStatus !== undefined && ifStatus !== status)
    throw new TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} is ${status}, not ${ifStatus}.`,
      {
        data: { id: shown, expected: ifStatus, actual: status },
        hint: "Look at it again, then decide.",
      },
    );
  if (ifMatch !== undefined && ifMatch !== blob)
    throw new TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} was changed since it was read.`,
      {
        data: { id: shown, expected: ifMatch, actual: blob },
        hint: "Look at it again, then decide.",
      },
    );
}

function checkAlive(draft: Draft, operation: Change, shown: string): void {
  if (draft.value("deleted") !== true || operation.op === "delete" || operation.op === "restore")
    return;
  throw new TicketError("TICKET_DELETED", "conflict", `Ticket ${shown} is deleted.`, {
    data: { id: shown },
    hint: `To bring it back: git ticket restore ${shown}`,
  });
}

/** An operation on a ticket that exists. */
export type Edit = Exclude<Operation, { op: "create" }>;

/**
 * Applies an operation to an existing ticket.
 *
 * @param blob oid of the ticket's file at the head, for `ifMatch`.
 * @throws TicketError of the first rule that it breaks; the draft is then unchanged.
 */
export function applyEdit(
  draft: Draft,
  operation: Edit,
  context: ApplyContext,
  blob: string | undefined,
): void {
  checkAlive(draft, operation, context.shown);
  checkPreconditions(draft, operation, blob, context.shown);
  switch (operation.op) {
    case "set":
      applySet(draft, operation, context);
      return;
    case "move":
      applyMove(draft, operation, context);
      return;
    case "close":
      applyClose(draft, operation, context);
      return;
    case "reopen":
      applyReopen(draft, operation, context);
      return;
    case "label":
    case "assign":
    case "alias":
      applyNames(draft, operation, context);
      return;
    case "ref":
      applyRef(draft, operation, context);
      return;
    case "link":
    case "unlink":
      applyLink(draft, operation, context);
      return;
    case "criteria":
      applyCriteria(draft, operation, context);
      return;
    case "comment":
      applyComment(draft, operation, context);
      return;
    case "comments":
      applyComments(draft, operation, context);
      return;
    case "time":
      applyTime(draft, operation, context);
      return;
    case "attach":
      applyAttach(draft, operation, context);
      return;
    case "delete":
      draft.set("deleted", true);
      return;
    case "restore":
      draft.set("deleted", undefined);
      return;
  }
}
