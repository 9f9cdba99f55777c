import { isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { unknownValue } from "../apply/faults.ts";
import type { NewTicket } from "../operation.ts";
import { membersOf } from "./keys.ts";

const LISTS = ["labels", "assignees", "criteria"] as const;

const strings = (value: Json | undefined): readonly string[] =>
  isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];

/**
 * Returns a new ticket as a template begins it: what is given wins over what the template says, lists are joined,
 * custom fields too.
 *
 * @throws TicketError `UNKNOWN_VALUE`.
 */
export function fromTemplate(
  templates: JsonObject,
  name: string,
  given: Partial<NewTicket>,
): Partial<NewTicket> {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (!isObject(template)) throw unknownValue("template", name, Object.keys(templates));
  const known = membersOf("templates");
  const said = Object.fromEntries(Object.entries(template).filter(([key]) => known.includes(key)));
  const lists = LISTS.map((key) => [
    key,
    [...new Set([...strings(template[key]), ...(given[key] ?? [])])],
  ]);
  const custom = isObject(template["custom"]) ? template["custom"] : {};
  return {
    ...said,
    ...given,
    ...Object.fromEntries(lists.filter(([, values]) => (values ?? []).length > 0)),
    ...(Object.keys(custom).length + Object.keys(given.custom ?? {}).length === 0
      ? {}
      : { custom: { ...custom, ...given.custom } }),
  };
}
