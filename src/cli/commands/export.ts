import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";

/** `git ticket export`: JSON lines, closed tickets too. */
export const run: CommandModule["run"] = async (call, { io, tickets }) => {
  const query = { all: true, ...listQuery(call) };
  for await (const line of (await tickets()).exportLines({ full: call.flag("full"), query }))
    io.out(line);
  return EXIT.ok;
};
