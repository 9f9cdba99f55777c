import type { DeinitResult } from "../../app/deinit-types.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { deinitLines, lossLines } from "../deinit-lines.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

function notConfirmed(message: string, { ref }: DeinitResult): TicketError {
  return new TicketError("NOT_CONFIRMED", "usage", message, {
    data: { ref },
    hint: "Tickets that nobody else has are lost then, so a person has to say it. What they can do says -h.",
  });
}

/** Asks for the name of the ref; only a person at a terminal can answer. @throws TicketError `NOT_CONFIRMED`. */
async function confirm(call: Call, plan: DeinitResult, { io, json }: Context): Promise<void> {
  if (call.flag("yes")) return;
  if (json || !io.inIsTty)
    throw notConfirmed("--purge-ref removes all tickets, and nobody is here to ask.", plan);
  const typed = await io.ask(`Remove all tickets for ever? Type ${plan.ref} to do it: `);
  if (typed.trim() !== plan.ref) throw notConfirmed("Nothing was removed.", plan);
}

/** Tells what stays; returns whether somebody may be using it. */
function tellLeft({ left }: DeinitResult, { io, json }: Context): boolean {
  for (const { what, path, why } of json ? [] : left)
    io.err(
      why === "in use"
        ? `warning: ${escapeLine(path)} stays: this ${what} may be in use. Run git ticket deinit again later.\n`
        : `note: ${escapeLine(path)} stays: it is none of git ticket's.\n`,
    );
  return left.some(({ why }) => why === "in use");
}

/** Tells of files in the working tree that `git ticket setup` wrote to, since they are the user's. */
async function tellGuides({ io, json, dir }: Context): Promise<void> {
  if (json) return;
  const { GUIDE_FILES, guidesIn } = await import("../../app/agent-guide/guide-file.ts");
  for (const target of await guidesIn(dir))
    io.err(
      `note: ${GUIDE_FILES[target]} has lines for agents. To take them out: git ticket setup ${target} --remove\n`,
    );
}

/** `git ticket deinit`. What is in use stays, and makes it end with "conflict". */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const tickets = await context.tickets();
  const purgeRef = call.flag("purge-ref");
  const dryRun = call.flag("dry-run");
  const plan = await tickets.deinit({ purgeRef, dryRun: true });
  const silent = json || (call.flag("quiet") && call.flag("yes"));
  if (plan.purged && !silent) io.err(lossLines(plan));
  if (plan.purged && !dryRun) await confirm(call, plan, context);
  const result = dryRun ? plan : await tickets.deinit({ purgeRef, head: plan.head });
  io.out(json ? jsonDocument("deinit", result) : deinitLines(result, dryRun));
  await tellGuides(context);
  return tellLeft(result, context) ? EXIT.conflict : EXIT.ok;
};
