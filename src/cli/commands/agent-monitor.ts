import type { AgentFigures, Tickets } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { jsonLine } from "../../base/json-line.ts";
import { parseSeconds } from "../../domain/lease-length.ts";
import type { CommandModule, Context } from "../command.ts";
import { monitorText } from "../render/monitor.ts";
import { badOptionValue } from "../usage-errors.ts";

const USUAL_SECONDS = 2;
/** To the top, and everything away. */
const CLEAR = "\u001b[H\u001b[2J";

async function tell(figures: AgentFigures, watched: boolean, context: Context): Promise<void> {
  const { io, json, now } = context;
  if (json && watched) io.out(`${jsonLine(figures)}\n`);
  else if (json) io.out((await import("../render/json.ts")).jsonDocument("agent-figures", figures));
  else io.out(`${watched && io.outIsTty ? CLEAR : ""}${monitorText(figures, now(), io.color)}`);
}

async function watch(tickets: Tickets, seconds: number, context: Context): Promise<void> {
  const signal = context.interruption();
  const { pause } = await import("../../agents/pauses.ts");
  while (!signal.aborted) {
    await tell(await tickets.agentFigures(), true, context);
    await pause(seconds * 1000, signal);
  }
}

/** `git ticket agent monitor`. */
export const run: CommandModule["run"] = async (call, context) => {
  const interval = call.text("interval");
  const watched = call.flag("watch");
  if (interval !== undefined && !watched)
    throw badOptionValue("interval", "goes with --watch", "Add --watch, or leave it out.");
  const seconds = interval === undefined ? USUAL_SECONDS : parseSeconds(interval);
  const tickets = await context.tickets();
  if (watched) await watch(tickets, seconds, context);
  else await tell(await tickets.agentFigures(), false, context);
  return EXIT.ok;
};
