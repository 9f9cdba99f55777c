import type { Draft } from "../domain/draft.ts";
import type { TicketId } from "../domain/id.ts";
import type { Operation } from "../domain/operation.ts";
import type { Outcome } from "./plan.ts";
import { oneLine } from "./trailers.ts";

const PAST: Readonly<Record<Outcome["op"], string>> = {
  create: "Create",
  set: "Change",
  move: "Move",
  close: "Close",
  reopen: "Reopen",
  label: "Label",
  assign: "Assign",
  alias: "Alias",
  ref: "Reference",
  link: "Link",
  unlink: "Unlink",
  criteria: "Change criteria of",
  comment: "Comment on",
  comments: "Change comments of",
  time: "Log time on",
  attach: "Change attachments of",
  claim: "Claim",
  renew: "Renew the lease on",
  release: "Release",
  handoff: "Hand over",
  purge: "Purge",
  delete: "Delete",
  restore: "Restore",
};

/** Returns what the message says below its subject: why tickets were purged; "" for all other batches. */
export function batchReasons(
  operations: readonly Operation[],
  outcomes: readonly Outcome[],
  prefix: string,
): string {
  const lines = outcomes.flatMap(({ index, id }) => {
    const operation = operations[index];
    if (operation?.op !== "purge") return [];
    return [`${prefix}-${id.slice(0, 6)}: ${oneLine(operation.reason)}`];
  });
  return lines.length === 0 ? "" : ["Reasons:", ...lines].join("\n");
}

/** Returns the subject line of a batch: the one ticket and its title, or how many operations of each kind. */
export function batchSubject(
  outcomes: readonly Outcome[],
  drafts: ReadonlyMap<TicketId, Draft>,
  prefix: string,
): string {
  const [first] = outcomes;
  const ids = new Set(outcomes.map((o) => o.id));
  const ops = new Set(outcomes.map((o) => o.op));
  if (first !== undefined && ids.size === 1 && (outcomes.length === 1 || ops.size === 1)) {
    const title = drafts.get(first.id)?.value("title");
    const named = `${PAST[first.op]} ${prefix}-${first.id.slice(0, 6)}`;
    // Of a purged ticket nothing is left to tell.
    return typeof title === "string" ? `${named}: ${title}` : named;
  }
  const counts = new Map<string, number>();
  for (const { op } of outcomes) counts.set(op, (counts.get(op) ?? 0) + 1);
  const parts = [...counts].map(([op, count]) => `${count} ${op}`);
  return `Batch on ${ids.size} ticket${ids.size === 1 ? "" : "s"}: ${parts.join(", ")}`;
}
