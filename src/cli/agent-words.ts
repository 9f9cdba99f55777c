import type { AgentChange, AgentProfile } from "../app/tickets.ts";
import type { Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";

/** Says what became of a profile. */
export function tellAgent(change: AgentChange, dryRun: boolean, { io, json }: Context): void {
  if (json) {
    io.out(jsonDocument("agent-change", change));
    return;
  }
  if (dryRun) io.err("Nothing was written (--dry-run).\n");
  else if (change.commit === null) io.err("Nothing changed.\n");
  if (change.change !== "unchanged") io.out(`${change.name} ${change.change}\n`);
}

/** Returns what an agent takes, in a few words. */
export function takesWords({ skills, types, most }: AgentProfile): string {
  return [
    ...(skills.length === 0 ? [] : [`skills ${skills.join(", ")}`]),
    ...(types.length === 0 ? [] : [`takes ${types.join(", ")}`]),
    ...(most === null ? [] : [`at most ${most}`]),
  ]
    .map(escapeLine)
    .join("; ");
}
