import type { Call, CommandModule, Context } from "../command.ts";
import { readText } from "../input.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

async function bodyOf(call: Call, words: readonly string[], context: Context): Promise<string> {
  const text = words.join(" ");
  if (call.flag("editor")) return (await import("../editor.ts")).edit(text, context);
  if (words.length === 0) throw wrongOperands(call.spec, "give the text, - or --editor");
  return text === "-" ? readText(context) : text.trimEnd();
}

/** `git ticket comment`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const body = await bodyOf(call, words, context);
  const replyTo = call.text("reply-to");
  const reply = replyTo === undefined ? {} : { replyTo };
  const operations = ids.map((id) => ({
    op: "comment" as const,
    id,
    body,
    ...reply,
    ...preconditions(call),
  }));
  return transactAndPrint(call, context, operations, () => "commented");
};
