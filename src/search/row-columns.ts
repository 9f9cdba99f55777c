import { pairOf } from "./cache/pair-word.ts";
import type { ListName, SingleName } from "./cache/table.ts";

const SINGLE: ReadonlyMap<string, SingleName> = new Map([
  ...(["status", "type", "priority", "milestone", "resolution"] as const).map(
    (name) => [name, name] as const,
  ),
  ["created-by", "createdBy"],
  ["closed-by", "closedBy"],
  ["claimed-by", "claimedBy"],
]);

/** A field whose values stand in a list, and the part of its words that is a value. */
export interface ListField {
  readonly list: ListName;
  readonly valueIn: (word: string) => string;
}

const plain = (word: string): string => word;

/** Fields whose values stand in lists. */
export const LIST_FIELDS: ReadonlyMap<string, ListField> = new Map<string, ListField>([
  ["assignee", { list: "assignees", valueIn: plain }],
  ["label", { list: "labels", valueIn: plain }],
  ["alias", { list: "aliases", valueIn: plain }],
  ["attachment", { list: "attachments", valueIn: plain }],
  ["ref", { list: "refs", valueIn: (word) => pairOf(word)[1] }],
  ["ref-type", { list: "refs", valueIn: (word) => pairOf(word)[0] }],
]);

/** Fields that have a column of one code a row. */
export const singleColumn = (field: string): SingleName | undefined => SINGLE.get(field);
