import { batchDocument } from "../../app/result-documents.ts";
import { TicketError } from "../../base/errors.ts";
import type { Operation } from "../../domain/operation.ts";
import schema from "../schema/update.schema.json" with { type: "json" };
import { validateUpdate } from "../schema/validators.generated.js";
import type { Tool } from "../tool.ts";

interface Args {
  readonly operations?: readonly Operation[];
  readonly undo?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
}

/** Operations after which something is out of sight, or gone. */
export const DESTRUCTIVE: ReadonlySet<string> = new Set(["delete", "purge", "comments"]);

function notAllowed(what: string): TicketError {
  return new TicketError("DESTRUCTIVE_OFF", "auth", `This server does not take ${what}.`, {
    data: { what },
    hint: "Ask the person whom you work for. They decide it when they start the server.",
  });
}

/** @throws TicketError `DESTRUCTIVE_OFF`. */
function checkAllowed({ operations = [], undo }: Args): void {
  const one = operations.find(({ op }) => DESTRUCTIVE.has(op));
  if (one !== undefined) throw notAllowed(`the operation ${one.op}`);
  if (undo !== undefined) throw notAllowed("undo");
}

function checkOne({ operations, undo }: Args): void {
  if ((operations === undefined) !== (undo === undefined)) return;
  throw new TicketError("BAD_ARGUMENTS", "usage", "Either operations or undo has to be given.", {
    hint: "Make two calls of it.",
  });
}

const OPERATIONS =
  "set{fields} move{to} close{resolution} reopen{to} label|assign|alias{add,remove: names} link|unlink{type,to} comment{body} criteria{add:[{text}],change:[{criterion,done}]} ref{add:[{type,value}]} time{add:[{minutes,note}]} restore";

/** Changes of tickets, as one commit. */
export const UPDATE: Tool = {
  name: "ticket_update",
  title: "Change tickets",
  description: `Change tickets as one commit: all or nothing. Operations: ${OPERATIONS}.`,
  destructiveDescription: `Change tickets as one commit: all or nothing. Operations: ${OPERATIONS} comments{change:[{comment,body}],remove,redact} delete purge{reason: for ever}. undo takes a batch back.`,
  effect: "writes",
  schema,
  validate: validateUpdate,
  answers: { changed: "array", commit: "text", operations: "array" },
  run: async (args, world) => {
    const given = args as unknown as Args;
    const { operations, undo, key, dryRun = false } = given;
    checkOne(given);
    if (!world.destructive) checkAllowed(given);
    const tickets = await world.tickets();
    if (undo !== undefined)
      return {
        kind: "revert",
        document: { ...(await tickets.revert(undo, { dryRun })), operations: [] },
        fit: { list: "kept" },
      };
    const options = { dryRun, ...(key === undefined ? {} : { key }) };
    const document = batchDocument(await tickets.transact(operations ?? [], options));
    return { kind: "batch", document, fit: { list: "operations" } };
  },
};
