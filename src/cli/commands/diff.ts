import type { DiffDocument } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { changeText, isNoise } from "../render/change.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { type Paint, paint } from "../render/paint.ts";
import { warnOfProblems } from "../warnings.ts";

const SIGN = { created: "+", changed: " ", removed: "-" } as const;

function headOf({ document, shown, title, change }: DiffDocument, look: Paint): string {
  const named = document === "ticket" || document === shown;
  const name = named ? escapeLine(shown) : `${document} ${escapeLine(shown)}`;
  const about = title === shown || document !== "ticket" ? "" : ` ${escapeLine(title)}`;
  return `${SIGN[change]} ${look.id(name)}${about}\n`;
}

/** The title of what is new stands above its values. */
function linesOf({ change, changes }: DiffDocument): string {
  const told = changes.filter((c) => !isNoise(c) && (change !== "created" || c.field !== "title"));
  return told.map((c) => `    ${changeText(c)}\n`).join("");
}

/** `git ticket diff`: the same tickets print nothing, as git does. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [from = "", to] = call.operands;
  const found = await (await tickets()).diff(from, to, { ids: call.list("ticket") });
  if (json) io.out(jsonDocument("diff", found));
  else {
    const look = paint(io.color);
    const short = call.flag("short");
    for (const document of found.documents)
      io.out(headOf(document, look) + (short ? "" : linesOf(document)));
    warnOfProblems(found.problems, io);
  }
  return EXIT.ok;
};
