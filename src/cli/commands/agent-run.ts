import type { RunAgentsOptions } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { parseSeconds } from "../../domain/lease-length.ts";
import type { Call, CommandModule } from "../command.ts";
import { poolLines, poolScreen } from "../pool-progress.ts";
import { writingOptions } from "../working.ts";

const USUAL_BACKOFF_SECONDS = 10;

function milliseconds(call: Call, name: string): number | undefined {
  const text = call.text(name);
  return text === undefined ? undefined : parseSeconds(text) * 1000;
}

/** Returns how the run is to be made, but for its handler and signals. */
function runOptions(call: Call): Omit<RunAgentsOptions, "handler"> {
  const [query, agent, lease] = [call.text("query"), call.text("agent"), call.text("lease")];
  const timeoutMs = milliseconds(call, "timeout");
  const { confirm } = writingOptions(call);
  return {
    workers: call.number("workers") ?? 1,
    retries: call.number("retries") ?? 0,
    backoffMs: milliseconds(call, "backoff") ?? USUAL_BACKOFF_SECONDS * 1000,
    waits: call.flag("wait"),
    ...(query === undefined ? {} : { query }),
    ...(agent === undefined ? {} : { agent }),
    ...(lease === undefined ? {} : { seconds: parseSeconds(lease) }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(confirm === undefined ? {} : { confirm }),
  };
}

/** `git ticket agent run`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, dir, env, now } = context;
  const how = runOptions(call);
  const tickets = await context.tickets();
  const { commandHandler } = await import("../../app/command-handler.ts");
  const worktrees = call.flag("worktrees");
  const handler = commandHandler({ command: call.operands, dir, env, worktrees, now });
  const signal = context.interruption();
  const endSignal = context.insistence(signal);
  const progress = io.outIsTty && !json ? await poolScreen(io, now) : poolLines(io);
  signal.addEventListener("abort", () =>
    progress.note("Ending: what was begun is finished first."),
  );
  endSignal.addEventListener("abort", () => progress.note("Ending at once: it is given back."));
  const result = await tickets
    .runAgents({ ...how, handler, signal, endSignal, onEvent: progress.tell })
    .finally(() => progress.end());
  progress.summary(result);
  return result.failed + result.lost > 0 ? EXIT.failed : EXIT.ok;
};
