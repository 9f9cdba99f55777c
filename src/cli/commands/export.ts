import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { badOptionValue } from "../usage-errors.ts";

/** `git ticket export`: JSON lines, closed tickets too. */
export const run: CommandModule["run"] = async (call, { io, tickets }) => {
  const asked = listQuery(call, call.operands.join(" "));
  if (call.flag("full") && Object.keys(asked).length > 0)
    throw badOptionValue("full", "takes every document", "Leave the query and the filters out.");
  const full = call.flag("full");
  for await (const line of (await tickets()).exportLines({ full, query: asked })) io.out(line);
  return EXIT.ok;
};
