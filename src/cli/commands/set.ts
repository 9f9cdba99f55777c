import type { CommandModule } from "../command.ts";
import { fieldsOfOptions, fieldsOfWords } from "../fields.ts";
import { bodyOf } from "../input.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

/** `git ticket set`: words with "=" are fields, the others ids. */
export const run: CommandModule["run"] = async (call, context) => {
  const words = call.operands;
  const ids = idsOf(words.filter((w) => !w.includes("=")));
  const [first] = ids;
  if (first === undefined) throw wrongOperands(call.spec, "which ticket?");
  const present = call.flag("editor") ? (await (await context.tickets()).show(first)).body : "";
  const body = await bodyOf(call, context, present);
  const fields = {
    ...fieldsOfOptions(call),
    ...fieldsOfWords(words.filter((w) => w.includes("="))),
    ...(body === undefined ? {} : { body: body === "" ? null : body }),
  };
  const names = Object.keys(fields);
  if (names.length === 0) throw wrongOperands(call.spec, "which field?");
  const operations = ids.map((id) => ({ op: "set" as const, id, fields, ...preconditions(call) }));
  return transactAndPrint(call, context, operations, () => `changed: ${names.join(", ")}`);
};
