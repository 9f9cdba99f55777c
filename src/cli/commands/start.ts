import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";

/** `git ticket start`. */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const [token = ""] = call.operands;
  const branch = call.text("branch");
  const dryRun = call.flag("dry-run");
  const started = await (await tickets()).start(token, {
    ...(branch === undefined ? {} : { branch }),
    assign: call.flag("assign"),
    dryRun,
  });
  if (json) {
    io.out(jsonDocument("start", started));
    return EXIT.ok;
  }
  const { shown, status, title, blockedBy, created } = started;
  if (blockedBy.length > 0)
    io.err(
      `warning: ${shown} depends on ${blockedBy.join(", ")}, which ${blockedBy.length === 1 ? "is" : "are"} open\n`,
    );
  io.out(`${paint(io.color).id(shown)} ${status}: ${escapeLine(title)}\n`);
  const how = created ? "new branch" : "branch";
  io.out(
    `${dryRun ? `Would switch to ${how}` : `Switched to ${how}`} ${escapeLine(started.branch)}\n`,
  );
  return EXIT.ok;
};
