import type { FieldValues, NewTicket } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { fieldsOfOptions } from "../fields.ts";
import { bodyOf } from "../input.ts";
import { transactAndPrint } from "../transact.ts";

function listsOf(call: Call): Partial<NewTicket> {
  const lists = {
    assignees: call.list("assign"),
    labels: call.list("label"),
    dependsOn: call.list("depends-on"),
    criteria: call.list("criterion"),
    aliases: call.list("alias"),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
}

/** Leaves out what was given empty: a new ticket has nothing to clear. */
function given(fields: FieldValues): Partial<NewTicket> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

async function ticketOf(call: Call, context: Context): Promise<NewTicket> {
  const body = await bodyOf(call, context, "");
  const [parent, status] = [call.text("parent"), call.text("status")];
  return {
    ...given(fieldsOfOptions(call)),
    ...listsOf(call),
    ...(body === undefined ? {} : { body }),
    ...(parent === undefined ? {} : { parent }),
    ...(status === undefined ? {} : { status }),
    title: call.operands.join(" "),
  };
}

/** `git ticket create`: prints the id alone, so that it can be piped. */
export const run: CommandModule["run"] = async (call, context) => {
  const ticket = await ticketOf(call, context);
  return transactAndPrint(call, context, [{ op: "create", ...ticket }], () => "");
};
