import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";
import { subscriberLine } from "../render/subscriber.ts";
import { badOptionValue } from "../usage-errors.ts";

/** `git ticket events replay`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [name, from] = [call.text("subscriber"), call.text("from")];
  if (name === undefined)
    throw badOptionValue("subscriber", "has to be given", "To see all: git ticket subscribe list");
  if (from === undefined)
    throw badOptionValue("from", "has to be given", "A commit, a date, 7d, or beginning.");
  const report = await (await tickets()).replayEvents(name, from);
  if (json) io.out(jsonDocument("subscriber", report));
  else io.out(subscriberLine(report));
  return EXIT.ok;
};
