import { EXIT } from "../../base/errors.ts";
import { VERSION } from "../../base/version.ts";
import type { CommandModule } from "../command.ts";

/** `git ticket version`. */
export const run: CommandModule["run"] = async (_call, { io, json }) => {
  io.out(
    json
      ? `${JSON.stringify({ schemaVersion: 1, kind: "version", version: VERSION })}\n`
      : `git-ticket ${VERSION}\n`,
  );
  return EXIT.ok;
};
