import { resolve } from "node:path";
import { EXIT } from "../../base/errors.ts";
import { safeFileName } from "../../domain/attachments.ts";
import type { Call, CommandModule } from "../command.ts";
import { writeNew } from "../folder.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { sizeText } from "../render/size.ts";
import { idsOf } from "../transact.ts";
import { badOptionValue, wrongOperands } from "../usage-errors.ts";

function outputOf(call: Call): string | undefined {
  const output = call.text("output");
  if (output === "-" && call.flag("json"))
    throw badOptionValue("output", "leaves no room for --json", "Give a file, or one of them.");
  return output;
}

/** `git ticket attach get`: without --output under a name that can't lead out of the folder. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, dir } = context;
  const [word = "", name = ""] = call.operands;
  const [id = "", other] = idsOf(call, [word]);
  if (other !== undefined) throw wrongOperands(call.spec, "it takes one ticket at a time");
  const output = outputOf(call);
  const { bytes, ...attachment } = await (await context.tickets()).attachment(id, name);
  if (output === "-") {
    io.bytes(bytes);
    return EXIT.ok;
  }
  const file = output ?? safeFileName(attachment.name);
  await writeNew(resolve(dir, file), file, bytes, call.flag("force"));
  if (json) io.out(jsonDocument("attachment", { ...attachment, file }));
  else io.out(`${escapeLine(file)} ${sizeText(bytes.length)}\n`);
  return EXIT.ok;
};
