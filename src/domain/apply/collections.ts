import { LONE_SURROGATE } from "../../base/json.ts";
import { hasUnseen } from "../../base/unseen.ts";
import { cellKey, recordKey } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { TicketId } from "../id.ts";
import type { Change } from "../operation.ts";
import type { Ref } from "../ticket.ts";
import type { Apply } from "./context.ts";
import { invalidValue } from "./faults.ts";
import { checkName } from "./values.ts";

type Named = Extract<Change, { op: "label" | "assign" | "alias" }>;

const FIELD = { label: "labels", assign: "assignees", alias: "aliases" } as const;
const WHAT = { label: "label", assign: "assignee", alias: "alias" } as const;

/** Adds to and removes from a set of names; removing what is not there changes nothing. */
export const applyNames: Apply<Named> = (draft, { op, add = [], remove = [] }) => {
  const added = add.map((name) => checkName(WHAT[op], name));
  for (const name of remove) draft.set(cellKey(FIELD[op], name.trim()), undefined);
  for (const name of added) draft.set(cellKey(FIELD[op], name), true);
};

/** Link types that mean something to us; others are kept and shown. */
export const LINK_TYPES = ["depends-on", "parent", "relates-to", "duplicates"] as const;
const LINK_TYPE = /^[a-z][a-z0-9-]{0,39}$/;
export const LINK_MEMBERS = ["type", "to"] as const;
const REF_MEMBERS = ["type", "value"] as const;

function checkLinkType(type: string): string {
  if (!LINK_TYPE.test(type))
    throw invalidValue(
      "link type",
      `must be lower-case letters, digits and hyphens, not ${JSON.stringify(type)}`,
    );
  return type;
}

/** Adds one link. A ticket has one parent: a new one takes the place of the old. */
export function addLink(draft: Draft, type: string, to: TicketId, own: TicketId): void {
  checkLinkType(type);
  if (to === own) throw invalidValue("link", `${type} can't lead from a ticket to itself`);
  if (type === "parent")
    for (const key of draft.keys("links")) {
      if (key.startsWith("parent ") && key !== `parent ${to}`)
        draft.set(cellKey("links", key), undefined);
    }
  draft.set(cellKey("links", recordKey(LINK_MEMBERS, { type, to })), { type, to });
}

export const applyLink: Apply<Extract<Change, { op: "link" | "unlink" }>> = (
  draft,
  operation,
  context,
) => {
  const { op, id, type, to } = operation;
  const target = context.resolve(to);
  if (op === "link") addLink(draft, type, target, context.resolve(id));
  else draft.set(cellKey("links", recordKey(LINK_MEMBERS, { type, to: target })), undefined);
};

function checkRef({ type, value }: Ref): Ref {
  if (!LINK_TYPE.test(type))
    throw invalidValue("reference type", "must be lower-case letters, digits and hyphens");
  const trimmed = value.trim();
  const odd = hasUnseen(trimmed) || LONE_SURROGATE.test(trimmed);
  if (trimmed === "" || trimmed.length > 2000 || odd)
    throw invalidValue("reference", "must be one line of 1 to 2000 characters");
  return { type, value: trimmed };
}

export const applyRef: Apply<Extract<Change, { op: "ref" }>> = (
  draft,
  { add = [], remove = [] },
) => {
  const added = add.map(checkRef);
  for (const { type, value } of remove)
    draft.set(cellKey("refs", recordKey(REF_MEMBERS, { type, value: value.trim() })), undefined);
  for (const ref of added)
    draft.set(cellKey("refs", recordKey(REF_MEMBERS, { ...ref })), { ...ref });
};
