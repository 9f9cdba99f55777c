import { basename } from "node:path";
import { base64OfBytes } from "../../base/base64.ts";
import { attachmentTooLarge } from "../../domain/apply/faults.ts";
import type { NewAttachment } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { readBytes, sizeOfFile } from "../input.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { badOptionValue, wrongOperands } from "../usage-errors.ts";

/** Returns the name that each file gets in the ticket. */
function nameOf(call: Call, file: string): string {
  const name = call.text("name");
  if (name !== undefined) return name;
  if (file === "-") throw wrongOperands(call.spec, "what comes from standard input needs a --name");
  return basename(file);
}

function checkFiles(call: Call, files: readonly string[]): void {
  if (call.has("name") && files.length > 1)
    throw badOptionValue("name", "is for one file", "Attach them one by one.");
  const names = files.map((file) => nameOf(call, file));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw wrongOperands(call.spec, `two of the files are called ${JSON.stringify(twice)}`);
}

/** `git ticket attach add`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...files] = call.operands;
  const ids = idsOf(call, [named]);
  checkFiles(call, files);
  const { attachmentLimit } = await (await context.tickets()).config();
  const add: NewAttachment[] = [];
  for (const file of files)
    add.push(await attachmentOf(nameOf(call, file), file, attachmentLimit, context));
  const more = preconditions(call);
  const operations = ids.map((id) => ({ op: "attach" as const, id, add, ...more }));
  return transactAndPrint(call, context, operations, () =>
    add.map(({ name }) => `+${name}`).join(" "),
  );
};

/** Reads a file, unless it is larger than it may be. */
async function attachmentOf(
  name: string,
  file: string,
  limit: number,
  context: Context,
): Promise<NewAttachment> {
  const size = await sizeOfFile(file, context);
  if (size > limit) throw attachmentTooLarge(name, size, limit);
  return { name, content: base64OfBytes(await readBytes(file, context)) };
}
