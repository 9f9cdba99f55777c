import type { CommandModule } from "../command.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket comment`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [id = "", ...words] = call.operands;
  const replyTo = call.text("reply-to");
  let body = words.join(" ");
  if (call.flag("editor")) body = await (await import("../editor.ts")).edit(body, context);
  else if (body === "-" || words.length === 0) body = await context.io.input();
  const reply = replyTo === undefined ? {} : { replyTo };
  const operation = {
    op: "comment" as const,
    id,
    body: body.trimEnd(),
    ...reply,
    ...preconditions(call),
  };
  return transactAndPrint(call, context, [operation], () => "commented");
};
