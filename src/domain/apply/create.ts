import { defaultType, firstStatus } from "../config/config.ts";
import { cellKey } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { TicketId } from "../id.ts";
import type { Change } from "../operation.ts";
import { addLink, applyNames, applyRef } from "./collections.ts";
import type { ApplyContext } from "./context.ts";
import { checkCriterion, nthRank } from "./criteria.ts";
import { writeFields } from "./fields.ts";
import { statusRegister } from "./status.ts";

type Create = Extract<Change, { op: "create" }>;

/** Fills the draft of a new ticket with what its `create` says; `type` is the default when nothing is said. */
export function applyCreate(
  draft: Draft,
  operation: Create,
  context: ApplyContext,
  own: TicketId,
): void {
  const { title, body, type, priority, milestone, due, estimate, points, custom } = operation;
  const given = { body, priority, milestone, due, estimate, points, custom };
  const values = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined));
  writeFields(draft, { title, type: type ?? defaultType(context.config), ...values }, context);
  const status = operation.status ?? firstStatus(context.config, "open");
  draft.set("status", statusRegister(status, operation.resolution, context));
  const sets = {
    label: operation.labels,
    assign: operation.assignees,
    alias: operation.aliases,
  } as const;
  for (const op of ["label", "assign", "alias"] as const)
    applyNames(draft, { op, id: own, add: sets[op] ?? [] }, context);
  applyRef(draft, { op: "ref", id: own, add: operation.refs ?? [] }, context);
  for (const { type: link, to } of linksOf(operation))
    addLink(draft, link, context.resolve(to), own);
  writeCriteria(draft, operation.criteria ?? [], context);
  draft.set("created", context.time);
  draft.set("createdBy", context.actor);
}

function linksOf({
  links = [],
  dependsOn = [],
  parent,
}: Create): readonly { type: string; to: string }[] {
  return [
    ...links,
    ...dependsOn.map((to) => ({ type: "depends-on", to })),
    ...(parent === undefined ? [] : [{ type: "parent", to: parent }]),
  ];
}

function writeCriteria(draft: Draft, criteria: readonly string[], context: ApplyContext): void {
  criteria.forEach((text, i) => {
    const id = context.newElement();
    draft.set(cellKey("criteria", id, "text"), checkCriterion(text));
    draft.set(cellKey("criteria", id, "done"), false);
    draft.set(cellKey("criteria", id, "rank"), nthRank(i));
  });
}
