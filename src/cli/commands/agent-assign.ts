import { batchDocument } from "../../app/result-documents.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { idsOf } from "../transact.ts";

/** `git ticket agent assign`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const [name = "", ...words] = call.operands;
  const ids = idsOf(call, words);
  const dryRun = call.flag("dry-run");
  const result = await (await context.tickets()).assignAgent(ids, name, { dryRun });
  if (json) {
    io.out(jsonDocument("batch", batchDocument(result)));
    return EXIT.ok;
  }
  if (!call.flag("quiet")) {
    if (dryRun) io.err("Nothing was written (--dry-run).\n");
    else if (result.commit === null) io.err("Nothing changed.\n");
  }
  const { id } = paint(io.color);
  for (const one of result.operations)
    if (result.changed.includes(one.id))
      io.out(`${id(one.shown)} assigned to ${escapeLine(name)}\n`);
  return EXIT.ok;
};
