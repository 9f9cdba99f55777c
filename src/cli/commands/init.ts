import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";

/** `git ticket init`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const prefix = call.text("prefix");
  const result = await (await tickets()).init(prefix === undefined ? {} : { prefix });
  if (json) io.out(jsonDocument("init", result));
  else if (result.created)
    io.out(`Tickets begin on ${result.ref}; ids look like ${result.prefix}-7k3m.\n`);
  else io.out(`There are tickets on ${result.ref} already; nothing was changed.\n`);
  return EXIT.ok;
};
