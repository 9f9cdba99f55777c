import type { RemoteOptions } from "../../app/tickets.ts";
import { TicketError } from "../../base/errors.ts";
import type { Call, CommandModule } from "../command.ts";

/** The commands that speak to a remote; each is a method of the tickets. */
export type SyncCommand = "fetch" | "pull" | "push" | "sync";

/** @throws TicketError `BAD_OPTION_VALUE` for one remote and all of them. */
function optionsOf(call: Call): RemoteOptions {
  const [remote] = call.operands;
  if (remote !== undefined && call.flag("all"))
    throw new TicketError("BAD_OPTION_VALUE", "usage", "One remote, or --all: not both.", {
      data: { option: "all", remote },
      hint: `Leave out one: git ticket ${call.spec.name} --all`,
    });
  return {
    ...(remote === undefined ? {} : { remote }),
    all: call.flag("all"),
    dryRun: call.flag("dry-run"),
    acceptClockSkew: call.flag("accept-clock-skew"),
    allowUnrelated: call.flag("allow-unrelated"),
    background: call.flag("background"),
  };
}

/** Loads what tells a report once everything else has to wait, for git mostly. */
async function wordsMeanwhile() {
  await new Promise((resolve) => setImmediate(resolve));
  return import("../tell-sync.ts");
}

/** `git ticket sync`, `fetch`, `pull` and `push`: each asks the tickets for what it is called. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const command = call.spec.name as SyncCommand;
  const options = optionsOf(call);
  const opened = await tickets();
  const [report, words] = await Promise.all([opened[command](options), wordsMeanwhile()]);
  return words.tellSync(report, command, { io, json, dryRun: options.dryRun === true });
};
