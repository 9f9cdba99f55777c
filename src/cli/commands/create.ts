import type { FieldValues, NewTicket } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { fieldsOfOptions } from "../fields.ts";
import { bodyOf } from "../input.ts";
import { transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

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

async function givenTicket(call: Call, context: Context): Promise<Partial<NewTicket>> {
  const body = await bodyOf(call, context, "");
  const [parent, status] = [call.text("parent"), call.text("status")];
  return {
    ...given(fieldsOfOptions(call)),
    ...listsOf(call),
    ...(body === undefined ? {} : { body }),
    ...(parent === undefined ? {} : { parent }),
    ...(status === undefined ? {} : { status }),
    ...(call.operands.length === 0 ? {} : { title: call.operands.join(" ") }),
  };
}

/** Returns the ticket that is given, on top of its template. */
async function ticketOf(call: Call, context: Context): Promise<NewTicket> {
  const name = call.text("template");
  const given = await givenTicket(call, context);
  if (name === undefined) return titled(call, given);
  const { templates } = await (await context.tickets()).config();
  const { fromTemplate } = await import("../../domain/config/template.ts");
  return titled(call, fromTemplate(templates, name, given));
}

function titled(call: Call, ticket: Partial<NewTicket>): NewTicket {
  const { title } = ticket;
  if (title === undefined) throw wrongOperands(call.spec, "which title?");
  return { ...ticket, title };
}

/** `git ticket create`: prints the id alone, so that it can be piped. */
export const run: CommandModule["run"] = async (call, context) => {
  const ticket = await ticketOf(call, context);
  return transactAndPrint(call, context, [{ op: "create", ...ticket }], () => "");
};
