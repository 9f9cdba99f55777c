import { EXIT } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { badOptionValue, unknownCommand } from "../usage-errors.ts";

/** Checks that the first word is no slip of what `export` writes as well: a word to find goes in quotes then. */
function checkFirstWord(word = ""): void {
  if (/^[a-z]+$/.test(word) && closest(word, ["markdown", "csv"]) !== undefined)
    throw unknownCommand(`export ${word}`, ["export markdown", "export csv"]);
}

/** `git ticket export`: JSON lines, closed tickets too. */
export const run: CommandModule["run"] = async (call, { io, tickets }) => {
  checkFirstWord(call.operands[0]);
  const asked = listQuery(call, call.operands.join(" "));
  if (call.flag("full") && Object.keys(asked).length > 0)
    throw badOptionValue("full", "takes every document", "Leave the query and the filters out.");
  const full = call.flag("full");
  for await (const line of (await tickets()).exportLines({ full, query: asked })) io.out(line);
  return EXIT.ok;
};
