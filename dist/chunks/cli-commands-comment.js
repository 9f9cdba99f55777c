import {
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/comment.ts
var run = async (call, context) => {
  const [id = "", ...words] = call.operands;
  const replyTo = call.text("reply-to");
  let body = words.join(" ");
  if (call.flag("editor")) body = await (await import("./cli-editor.js")).edit(body, context);
  else if (body === "-" || words.length === 0) body = await context.io.input();
  const reply = replyTo === void 0 ? {} : { replyTo };
  const operation = {
    op: "comment",
    id,
    body: body.trimEnd(),
    ...reply,
    ...preconditions(call)
  };
  return transactAndPrint(call, context, [operation], () => "commented");
};
export {
  run
};
