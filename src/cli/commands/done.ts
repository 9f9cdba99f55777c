import type { DoneOptions } from "../../app/tickets.ts";
import { TicketError } from "../../base/errors.ts";
import type { Call, CommandModule } from "../command.ts";
import { idsOf } from "../transact.ts";
import { heldOptions, leaseOption, tellWork, textOption } from "../working.ts";

/** Returns which ticket is wanted next, if one is. @throws TicketError `BAD_OPTION_VALUE`. */
function nextOption(call: Call): Pick<DoneOptions, "next"> {
  const query = call.text("query");
  if (call.flag("next"))
    return { next: { ...leaseOption(call), ...(query === undefined ? {} : { query }) } };
  for (const option of ["query", "lease"])
    if (call.has(option))
      throw new TicketError("BAD_OPTION_VALUE", "usage", `--${option} goes with --next.`, {
        data: { option },
        hint: "Add --next, or leave it out.",
      });
  return {};
}

/** `git ticket done`. */
export const run: CommandModule["run"] = async (call, context) => {
  const ids = idsOf(call, call.operands);
  const wanted = nextOption(call);
  const [result, resolution] = [await textOption(call, "result", context), call.text("resolution")];
  const tickets = await context.tickets();
  const outcome = await tickets.done(ids, {
    ...heldOptions(call, context),
    ...wanted,
    ...(result === undefined ? {} : { result }),
    ...(resolution === undefined ? {} : { resolution }),
  });
  const code = tellWork(outcome, () => "done", call, context);
  if (wanted.next !== undefined && outcome.next === null && !context.json && !call.flag("quiet"))
    context.io.err("Nothing else is ready.\n");
  return code;
};
