import type { FieldValues, NewTicket } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { fieldsOfOptions } from "../fields.ts";
import { bodyOf } from "../input.ts";
import { transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

/** Exit code of a command that was left with Ctrl-C: 128 and the signal's number, as shells have it. */
const INTERRUPTED = 130;

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

/** Asks for what is missing; `undefined` when the person leaves. In a pipe it is the usage error of any command. */
async function askedTicket(
  given: Partial<NewTicket>,
  call: Call,
  { io, json, tickets, asker }: Context,
): Promise<NewTicket | undefined> {
  if (json || !io.outIsTty || !io.inIsTty) throw wrongOperands(call.spec, "which title?");
  const config = await (await tickets()).config();
  const { askTicket } = await import("../prompts.ts");
  const told = (["type", "priority", "labels"] as const).filter(
    (name) => given[name] !== undefined,
  );
  const asked = await askTicket(await asker(), config, new Set(told));
  return asked === undefined ? undefined : { ...given, ...asked };
}

/** Returns the ticket that is given, on top of its template; asks for what is missing. */
async function ticketOf(call: Call, context: Context): Promise<NewTicket | undefined> {
  const name = call.text("template");
  let ticket = await givenTicket(call, context);
  if (name !== undefined) {
    const { templates } = await (await context.tickets()).config();
    const { fromTemplate } = await import("../../domain/config/template.ts");
    ticket = fromTemplate(templates, name, ticket);
  }
  const { title } = ticket;
  return title === undefined ? askedTicket(ticket, call, context) : { ...ticket, title };
}

/** `git ticket create`: prints the id alone, so that it can be piped. */
export const run: CommandModule["run"] = async (call, context) => {
  const ticket = await ticketOf(call, context);
  if (ticket === undefined) return INTERRUPTED;
  return transactAndPrint(call, context, [{ op: "create", ...ticket }], () => "");
};
