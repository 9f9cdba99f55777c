import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { sizeText } from "../render/size.ts";

/** `git ticket cache clear`. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const result = await (await tickets()).clearCache();
  if (json) {
    io.out(jsonDocument("cache-clear", result));
    return EXIT.ok;
  }
  const { removed, bytes, left } = result;
  io.out(
    removed.length === 0
      ? "There was nothing to remove.\n"
      : `Removed ${counted(removed.length, "file")}, ${sizeText(bytes)}.\n`,
  );
  for (const name of left)
    io.err(`warning: ${escapeLine(name)} is no plain file of yours, and stays.\n`);
  return EXIT.ok;
};
