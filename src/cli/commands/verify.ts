import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** `git ticket verify`: errors make it end with "invalid data". */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const result = await (await tickets()).verify();
  const errors = result.findings.filter((f) => f.severity === "error").length;
  if (json) io.out(jsonDocument("verify", result));
  else {
    for (const { severity, path, problem } of result.findings)
      io.out(`${severity}: ${escapeLine(path)} ${escapeLine(problem)}\n`);
    const checked = [
      counted(result.documents, "document"),
      counted(result.commits, "commit"),
      counted(result.joins, "join"),
    ].join(", ");
    io.out(
      errors === 0
        ? `${checked}: all is well.\n`
        : `${checked}: ${errors} error${errors === 1 ? "" : "s"}.\n`,
    );
  }
  return errors === 0 ? EXIT.ok : EXIT.invalid;
};
