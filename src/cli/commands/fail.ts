import { TicketError } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { idsOf } from "../transact.ts";
import { heldOptions, tellWork, textOption } from "../working.ts";

/** `git ticket fail`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [id = ""] = idsOf(call, call.operands);
  const why = await textOption(call, "why", context);
  if (why === undefined)
    throw new TicketError("BAD_OPTION_VALUE", "usage", "git ticket fail needs --why.", {
      data: { option: "why" },
      hint: `For example: git ticket fail ${id} --why "The server is gone."`,
    });
  const to = call.text("to");
  const tickets = await context.tickets();
  const result = await tickets.fail(id, {
    ...heldOptions(call, context),
    why,
    retry: call.flag("retry"),
    ...(to === undefined ? {} : { to }),
  });
  return tellWork(result, ({ status }) => `failed, and is ${status}`, call, context);
};
