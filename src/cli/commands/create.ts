import type { FieldValues, NewTicket } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { fieldsOfOptions } from "../fields.ts";
import { bodyOf } from "../input.ts";
import type { AskedTicket } from "../prompts.ts";
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

/** Asks for what is missing; `undefined` when the person leaves. In a pipe it is the usage error of any command. */
async function askedTicket(call: Call, context: Context): Promise<AskedTicket | undefined> {
  const { io, json, tickets, asker } = context;
  if (json || !io.outIsTty || !io.inIsTty) throw wrongOperands(call.spec, "something is missing");
  const config = await (await tickets()).config();
  const { askTicket } = await import("../prompts.ts");
  const told = (["type", "priority", "label"] as const).filter((name) => call.has(name));
  return askTicket(await asker(), config, new Set(told));
}

/** `git ticket create`: prints the id alone, so that it can be piped. */
export const run: CommandModule["run"] = async (call, context) => {
  const asked = call.operands.length === 0 ? await askedTicket(call, context) : {};
  if (asked === undefined) return INTERRUPTED;
  const ticket = { ...(await ticketOf(call, context)), ...asked };
  return transactAndPrint(call, context, [{ op: "create", ...ticket }], () => "");
};
