import type { CommandModule } from "../command.ts";
import { textOfWords } from "../input.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket comment`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const body = await textOfWords(call, words, context);
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
