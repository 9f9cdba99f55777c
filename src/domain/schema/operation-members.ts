/** Members that operations may have, for suggestions when one is misspelt; the schema decides. */
const MEMBERS: readonly string[] = [
  "op",
  "id",
  "to",
  "type",
  "title",
  "body",
  "status",
  "resolution",
  "priority",
  "assignees",
  "labels",
  "milestone",
  "due",
  "estimate",
  "points",
  "links",
  "parent",
  "dependsOn",
  "criteria",
  "aliases",
  "refs",
  "custom",
  "fields",
  "add",
  "remove",
  "change",
  "order",
  "criterion",
  "text",
  "done",
  "after",
  "replyTo",
  "ref",
  "ifStatus",
  "ifMatch",
];

/** Returns the members that may have been meant at a place of an operation. */
export function operationMembers(): readonly string[] {
  return MEMBERS;
}
