import type { Tickets } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule, Context } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { subscriberLine } from "../render/subscriber.ts";

async function remove(opened: Tickets, name: string, { io, json }: Context): Promise<number> {
  await opened.removeSubscriber(name);
  if (json) io.out(jsonDocument("subscriber-removed", { name }));
  else io.out(`${name} removed\n`);
  return EXIT.ok;
}

async function test(opened: Tickets, name: string, context: Context): Promise<number> {
  const { io, json } = context;
  const { event, outcome, error } = await opened.testSubscriber(name, context.interruption());
  if (json) io.out(jsonDocument("delivery", { subscriber: name, event, outcome, error }));
  else if (error === null) io.out(`${name} delivered\n`);
  else io.err(`error: ${name} was not told: ${escapeLine(error)}\n`);
  return error === null ? EXIT.ok : EXIT.failed;
}

/** `git ticket subscribe pause`, `resume`, `remove` and `test`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = ""] = call.operands;
  const opened = await context.tickets();
  if (call.spec.name === "subscribe remove") return remove(opened, name, context);
  if (call.spec.name === "subscribe test") return test(opened, name, context);
  const change = call.spec.name === "subscribe pause" ? "pauseSubscriber" : "resumeSubscriber";
  const report = await opened[change](name);
  if (context.json) context.io.out(jsonDocument("subscriber", report));
  else context.io.out(subscriberLine(report));
  return EXIT.ok;
};
