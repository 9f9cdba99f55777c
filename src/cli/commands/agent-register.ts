import { EXIT } from "../../base/errors.ts";
import { tellAgent } from "../agent-words.ts";
import type { Call, CommandModule } from "../command.ts";

const orNull = (text: string | undefined): string | null | undefined => (text === "" ? null : text);

/** Returns what the options say of a profile. */
function profileOf(call: Call) {
  const [title, type, status] = [
    orNull(call.text("title")),
    orNull(call.text("type")),
    call.text("status"),
  ];
  const most = call.number("most");
  const words = (name: string) => call.list(name).filter((word) => word !== "");
  return {
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...(call.has("skill") ? { skills: words("skill") } : {}),
    ...(call.has("for") ? { types: words("for") } : {}),
    ...(most === undefined ? {} : { most }),
  };
}

/** `git ticket agent register`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = ""] = call.operands;
  const dryRun = call.flag("dry-run");
  const change = await (await context.tickets()).registerAgent(name, profileOf(call), { dryRun });
  tellAgent(change, dryRun, context);
  return EXIT.ok;
};
