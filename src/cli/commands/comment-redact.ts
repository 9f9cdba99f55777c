import { COMMENT } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { commentsOfCall } from "../comments.ts";
import { historyHolds } from "../history-holds.ts";
import { counted } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

const LOST = { what: "the text", attachments: false, messages: false } as const;

/** `git ticket comment redact`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { token: id, comments: redact } = await commentsOfCall(call, context);
  const operation = { op: "comments" as const, id, redact, ...preconditions(call) };
  const said = `${counted(redact.length, COMMENT)} redacted`;
  const more = historyHolds(call, context, LOST);
  return transactAndPrint(call, context, [operation], () => said, more);
};
