import type { TicketError } from "../base/errors.ts";
import type { SheetRead } from "../domain/markdown/parse.ts";

/** How errors call what stands under another name in a text. */
const FIELD: Readonly<Record<string, string>> = {
  label: "labels",
  assignee: "assignees",
  alias: "aliases",
  "due date": "due",
  link: "links",
  "link type": "links",
  reference: "refs",
  "reference type": "refs",
  criterion: "criteria",
};

/** Returns the line of a text that an error about the new ticket in it means, or else that on which the ticket begins. */
export function lineOfFault({ data }: TicketError, { sheet, lines, line }: SheetRead): number {
  const { field, ref, token = ref } = data;
  const name = typeof field === "string" ? (FIELD[field] ?? field) : "";
  const custom = name.replace(/^custom field /, "custom.");
  const link = sheet.links.find((l) => l.to === token);
  const linked = link === undefined ? undefined : lines.get(`links.${link.type}`);
  return linked ?? lines.get(custom) ?? line;
}
