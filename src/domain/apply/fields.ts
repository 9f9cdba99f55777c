import { canonicalText, renderDocument } from "../../base/canonical-json.ts";
import type { Json } from "../../base/json.ts";
import { clearConflicts } from "../conflicts.ts";
import { cellKey } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { Change, FieldValues } from "../operation.ts";
import type { Apply, ApplyContext } from "./context.ts";
import { invalidValue, unknownValue } from "./faults.ts";
import { checkAmount, checkDate, checkKey, checkName, checkText, checkTitle } from "./values.ts";

type Check = (value: never, context: ApplyContext) => Json | undefined;

const listed =
  (what: "type" | "priority", list: "types" | "priorities") =>
  (value: string, { config }: ApplyContext): string => {
    if (!config[list].includes(value)) throw unknownValue(what, value, config[list]);
    return value;
  };

/** How each field's value is checked before it is written. */
const CHECKS: Readonly<Record<Exclude<keyof FieldValues, "custom">, Check>> = {
  title: (value: string) => checkTitle(value),
  body: (value: string) => checkText("body", value) || undefined,
  type: listed("type", "types"),
  priority: listed("priority", "priorities"),
  milestone: (value: string) => checkName("milestone", value),
  due: (value: string) => checkDate("due date", value),
  estimate: (value: number) => checkAmount("estimate", value),
  points: (value: number) => checkAmount("points", value),
};

function checkField(
  name: keyof typeof CHECKS,
  value: unknown,
  context: ApplyContext,
): Json | undefined {
  if (value !== null) return CHECKS[name](value as never, context);
  if (name === "title") throw invalidValue("title", "can't be cleared");
  return undefined;
}

const MAX_CUSTOM = 64 * 1024;

function checkCustom(
  key: string,
  value: Json,
  context: ApplyContext,
): readonly [string, Json | undefined] {
  const name = checkKey(key);
  // As deep as it will stand in the document: what could not be written is at fault here.
  renderDocument({ custom: { [name]: value } });
  if (canonicalText(value).length > MAX_CUSTOM)
    throw invalidValue(`custom field ${name}`, "must not be larger than 64 KiB");
  const fault = value === null ? undefined : context.checkCustom?.(name, value);
  if (fault !== undefined) throw invalidValue(`custom field ${name}`, fault);
  return [cellKey("custom", name), value === null ? undefined : value];
}

/** Writes plain fields and custom fields; all are checked before the first is written. */
export function writeFields(draft: Draft, values: FieldValues, context: ApplyContext): void {
  const writes: (readonly [string, Json | undefined])[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (name === "custom" || value === undefined) continue;
    writes.push([name, checkField(name as keyof typeof CHECKS, value, context)]);
  }
  for (const [key, value] of Object.entries(values.custom ?? {}))
    writes.push(checkCustom(key, value, context));
  for (const [key, value] of writes) {
    draft.set(key, value);
    clearConflicts(draft, key);
  }
}

export const applySet: Apply<Extract<Change, { op: "set" }>> = (draft, { fields }, context) =>
  writeFields(draft, fields, context);
