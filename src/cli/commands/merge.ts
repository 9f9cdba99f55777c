import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";
import { textNote } from "../text-note.ts";

/** `git ticket merge`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const result = await (await tickets()).merge(call.operands[0] ?? "");
  const { kind, commit, joined, added, texts } = result;
  const oid = commit.slice(0, 12);
  if (json) io.out(jsonDocument("merge", result));
  else if (kind === "up-to-date") io.out("Up to date; nothing was changed.\n");
  else if (kind === "fast-forward") io.out(`Went forward to commit ${oid}\n`);
  else io.out(`Joined: ${joined.length} that differed, ${added} new, in commit ${oid}\n`);
  if (!json) for (const text of texts) io.err(textNote(text));
  return EXIT.ok;
};
