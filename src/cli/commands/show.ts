import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";
import { renderTicket } from "../render/ticket.ts";
import { dateOption, localAndRelative } from "../render/time.ts";
import { idsOf } from "../transact.ts";

/** `git ticket show`: one document with --json, `tickets` in it when several were asked for. */
export const run: CommandModule["run"] = async (call, { io, json, now, tickets }) => {
  const opened = await tickets();
  const ids = idsOf(call, call.operands);
  const found = [];
  for (const id of ids) found.push(await opened.show(id));
  const when = dateOption(call, now(), (iso) => localAndRelative(iso, now()));
  const [only] = found;
  if (json)
    io.out(
      found.length === 1 && only !== undefined
        ? jsonDocument("ticket", only)
        : jsonDocument("tickets", { tickets: found }),
    );
  else io.out(found.map((ticket) => renderTicket(ticket, { color: io.color, when })).join("\n"));
  return EXIT.ok;
};
