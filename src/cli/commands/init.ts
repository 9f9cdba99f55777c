import type { InitResult } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import type { Streams } from "../streams.ts";

function tell({ created, adopted, ref, prefix, unasked }: InitResult, io: Streams): void {
  for (const { remote, error } of unasked)
    io.err(
      `warning: nobody knows whether ${escapeLine(remote)} has tickets: ${escapeLine(error.message)}\n`,
    );
  if (adopted !== null)
    io.out(`Took the tickets of ${escapeLine(adopted)}; ids look like ${prefix}-7k3m.\n`);
  else if (created) io.out(`Tickets begin on ${ref}; ids look like ${prefix}-7k3m.\n`);
  else io.out(`There are tickets on ${ref} already; nothing was changed.\n`);
}

/** `git ticket init`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const prefix = call.text("prefix");
  const offline = call.flag("offline");
  const options = { offline, ...(prefix === undefined ? {} : { prefix }) };
  const result = await (await tickets()).init(options);
  if (json) {
    const unasked = result.unasked.map(({ remote, error }) => ({ remote, code: error.code }));
    io.out(jsonDocument("init", { ...result, unasked }));
  } else tell(result, io);
  return EXIT.ok;
};
