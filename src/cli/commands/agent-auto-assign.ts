import { batchDocument } from "../../app/result-documents.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";

const WHY = { "no room": "no agent has room", "no agent": "no agent is right for it" } as const;

/** `git ticket agent auto-assign`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const query = call.operands.join(" ").trim();
  const dryRun = call.flag("dry-run");
  const tickets = await context.tickets();
  const result = await tickets.autoAssign(query === "" ? undefined : query, { dryRun });
  if (json) {
    const { assigned, left, ...batch } = result;
    io.out(jsonDocument("auto-assign", { ...batchDocument(batch), assigned, left }));
    return EXIT.ok;
  }
  const { id } = paint(io.color);
  for (const { shown, title, agent, skills } of result.assigned) {
    const why = skills.length === 0 ? "" : ` (${skills.map(escapeLine).join(", ")})`;
    io.out(`${id(shown)} ${escapeLine(title)}: ${agent}${why}\n`);
  }
  if (call.flag("quiet")) return EXIT.ok;
  if (dryRun) io.err("Nothing was written (--dry-run).\n");
  for (const { shown, title, why } of result.left)
    io.err(`${escapeLine(shown)} ${escapeLine(title)}: ${WHY[why]}\n`);
  return EXIT.ok;
};
