import { GUIDE_LINES } from "../../app/agent-guide/guide-block.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";

/** `git ticket onboard`: what to put into a file for agents. */
export const run: CommandModule["run"] = async (_, { io, json }) => {
  const text = `${GUIDE_LINES.join("\n")}\n`;
  if (json) io.out(jsonDocument("onboard", { text }));
  else {
    io.out(text);
    if (io.outIsTty)
      io.err("\nTo have it written: git ticket setup agents-md (or claude, codex)\n");
  }
  return EXIT.ok;
};
