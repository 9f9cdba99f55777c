import { EXIT } from "../../base/errors.ts";
import { columnsOf } from "../columns.ts";
import type { CommandModule } from "../command.ts";
import { tellView } from "../viewing.ts";

/** `git ticket view save`: the whole view, in place of what was under that name. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = "", ...words] = call.operands;
  const given = {
    query: words.join(" ").trim(),
    title: call.text("title") ?? null,
    sort: call.list("sort"),
    columns: columnsOf(call, []),
    by: call.text("by") ?? null,
  };
  const dryRun = call.flag("dry-run");
  const change = await (await context.tickets()).saveView(name, given, { dryRun });
  tellView(change, dryRun, context);
  return EXIT.ok;
};
