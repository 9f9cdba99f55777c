import type { NewTicket, Operation } from "../operation.ts";
import type { SheetRead } from "./parse.ts";
import type { Sheet } from "./sheet.ts";

const isGiven = (value: unknown): boolean =>
  value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

function newTicket({ criteria, title, ...sheet }: Sheet): NewTicket {
  const given = Object.fromEntries(Object.entries(sheet).filter(([, value]) => isGiven(value)));
  const texts = criteria.some((c) => c.done) ? [] : criteria.map((c) => c.text);
  return { ...given, title: title ?? "", ...(texts.length === 0 ? {} : { criteria: texts }) };
}

/**
 * Returns the operations that create the ticket which a text without id shows. Criteria that are met already need a second
 * one, which names the ticket by `ref`.
 */
export function createOperations(
  { sheet, ref }: Pick<SheetRead, "sheet" | "ref">,
  spareRef: string,
): readonly Operation[] {
  const met = sheet.criteria.some((c) => c.done);
  const name = ref ?? (met ? spareRef : undefined);
  const named = name === undefined ? {} : { ref: name };
  const create: Operation = { op: "create", ...named, ...newTicket(sheet) };
  if (!met || name === undefined) return [create];
  return [create, { op: "criteria", id: name, add: sheet.criteria }];
}
