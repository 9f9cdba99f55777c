import { clearConflicts } from "../conflicts.ts";
import { cellKey } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../operation.ts";
import type { Apply } from "./context.ts";
import { invalidValue } from "./faults.ts";
import { checkText } from "./values.ts";

/** Returns the words of a comment. @throws TicketError `INVALID_VALUE`. */
function checkComment(body: string): string {
  const text = checkText("comment", body);
  if (text.trim() === "") throw invalidValue("comment", "must not be empty");
  return text;
}

const hasComment = (draft: Draft, id: string): boolean =>
  draft.elements().has(cellKey("comments", id));

export const applyComment: Apply<Extract<Change, { op: "comment" }>> = (
  draft,
  { body, replyTo },
  context,
) => {
  const text = checkComment(body);
  if (replyTo !== undefined && !hasComment(draft, replyTo))
    throw invalidValue("replyTo", "names no comment of this ticket");
  const id = context.newElement();
  draft.set(cellKey("comments", id, "by"), context.actor);
  draft.set(cellKey("comments", id, "at"), context.time);
  if (replyTo !== undefined) draft.set(cellKey("comments", id, "replyTo"), replyTo);
  draft.set(cellKey("comments", id, "body"), text);
};

type Comments = Extract<Change, { op: "comments" }>;

/** Checks all of an operation before the first value is written. */
function checkOperation(draft: Draft, { change = [], remove = [], redact = [] }: Comments): void {
  for (const id of [...change.map((c) => c.comment), ...remove, ...redact])
    if (!hasComment(draft, id))
      throw invalidValue("comment", `${JSON.stringify(id)} is none of this ticket`);
  const [gone, silent] = [new Set(remove), new Set(redact)];
  for (const { comment, body } of change) {
    checkComment(body);
    if (gone.has(comment) || draft.value("comments", comment, "deleted") === true)
      throw invalidValue("comment", `${JSON.stringify(comment)} is deleted`);
    if (silent.has(comment) || draft.isRedacted("comments", comment))
      throw invalidValue("comment", `${JSON.stringify(comment)} is redacted for ever`);
  }
}

/** Changes, deletes and redacts comments. One that is deleted already, or redacted, stays as it is. */
export const applyComments: Apply<Comments> = (draft, operation) => {
  checkOperation(draft, operation);
  const { change = [], remove = [], redact = [] } = operation;
  for (const id of remove) draft.set(cellKey("comments", id, "deleted"), true);
  for (const { comment, body } of change)
    draft.set(cellKey("comments", comment, "body"), checkComment(body));
  for (const id of [...change.map((c) => c.comment), ...remove])
    clearConflicts(draft, cellKey("comments", id, "body"));
  for (const id of redact) draft.redact("comments", id);
};
