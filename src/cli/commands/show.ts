import { EXIT } from "../../base/errors.ts";
import { NEXT_TICKET } from "../../domain/markdown/marks.ts";
import { chosenFields } from "../chosen-fields.ts";
import type { CommandModule, Context } from "../command.ts";
import { showsHyperlinks } from "../render/hyperlink.ts";
import { jsonDocument } from "../render/json.ts";
import { renderTicket } from "../render/ticket.ts";
import { dateOption, localAndRelative } from "../render/time.ts";
import { idsOf } from "../transact.ts";
import { badOptionValue } from "../usage-errors.ts";

async function showMarkdown(
  ids: readonly string[],
  { io, json, tickets }: Context,
): Promise<number> {
  const found = await (await tickets()).markdown(ids);
  if (json) io.out(jsonDocument("markdown", { tickets: found }));
  else io.out(found.map((t) => t.markdown).join(`\n${NEXT_TICKET}\n\n`));
  return EXIT.ok;
}

/** `git ticket show`: one document with --json, `tickets` in it when several were asked for. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, env, now, tickets } = context;
  const ids = idsOf(call, call.operands);
  if (call.flag("markdown") && call.has("date"))
    throw badOptionValue("date", "means nothing in Markdown", "Leave one of them out.");
  if (call.flag("markdown")) return showMarkdown(ids, context);
  const chosen = await chosenFields(call, json);
  const opened = await tickets();
  const found = [];
  for (const id of ids) found.push(await opened.show(id));
  const when = dateOption(call, now(), (iso) => localAndRelative(iso, now()));
  const hyperlinks = io.hyperlinks === true && showsHyperlinks(env, true);
  const look = { color: io.color, hyperlinks, when };
  const [only] = found;
  if (json)
    io.out(
      found.length === 1 && only !== undefined
        ? jsonDocument("ticket", chosen(only))
        : jsonDocument("tickets", { tickets: found.map(chosen) }),
    );
  else io.out(found.map((ticket) => renderTicket(ticket, look)).join("\n"));
  return EXIT.ok;
};
