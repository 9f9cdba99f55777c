import type { WarmResult } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

function lineOf({ came, tickets, read, why, ms }: WarmResult): string {
  const all = counted(tickets, "ticket");
  if (came === "kept") return `The cache is of the head already: ${all}.`;
  if (came === "refreshed") return `Brought the cache up to date: ${read} of ${all}, in ${ms} ms.`;
  const reason = why === null ? "" : ` What was there was not believed: ${escapeLine(why)}.`;
  return `Made the cache: ${all}, in ${ms} ms.${reason}`;
}

/** `git ticket cache warm`. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const result = await (await tickets()).warmCache();
  io.out(json ? jsonDocument("cache-warm", result) : `${lineOf(result)}\n`);
  return EXIT.ok;
};
