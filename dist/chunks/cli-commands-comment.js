import {
  readText
} from "./shared-cli-input.js";
import "./shared-cli-text-of-file.js";
import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";
import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import "./shared-cli-render-paint.js";
import "./shared-cli-render-escape.js";
import "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/cli/commands/comment.ts
async function bodyOf(call, words, context) {
  const text = words.join(" ");
  if (call.flag("editor")) return (await import("./cli-editor.js")).edit(text, context);
  if (words.length === 0) throw wrongOperands(call.spec, "give the text, - or --editor");
  return text === "-" ? readText(context) : text.trimEnd();
}
var run = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const body = await bodyOf(call, words, context);
  const replyTo = call.text("reply-to");
  const reply = replyTo === void 0 ? {} : { replyTo };
  const operations = ids.map((id) => ({
    op: "comment",
    id,
    body,
    ...reply,
    ...preconditions(call)
  }));
  return transactAndPrint(call, context, operations, () => "commented");
};
export {
  run
};
