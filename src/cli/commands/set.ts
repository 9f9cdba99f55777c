import type { FieldValues } from "../../domain/operation.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { FIELDS, fieldsOfOptions, fieldsOfWords, mergeFields } from "../fields.ts";
import { bodyOf } from "../input.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

async function presentBody(call: Call, ids: readonly string[], context: Context): Promise<string> {
  const [id, second] = ids;
  if (id === undefined || second !== undefined)
    throw wrongOperands(call.spec, "--editor takes one ticket");
  return (await (await context.tickets()).show(id)).body;
}

/** Says what is missing: "priority high" is written another way. */
function noField(words: readonly string[]): string {
  const at = words.findIndex((word) => (FIELDS as readonly string[]).includes(word));
  const value = words[at + 1] ?? "VALUE";
  return at < 0
    ? "which field?"
    : `write ${words[at]}=${value.includes(" ") ? `"${value}"` : value}`;
}

/** Names what is set, custom fields one by one. */
function namesOf({ custom = {}, ...fields }: FieldValues): readonly string[] {
  return [...Object.keys(fields), ...Object.keys(custom).map((key) => `custom.${key}`)];
}

/** `git ticket set`: words with "=" are fields, the others ids. */
export const run: CommandModule["run"] = async (call, context) => {
  const words = call.operands;
  const ids = idsOf(
    call,
    words.filter((w) => !w.includes("=")),
  );
  const present = call.flag("editor") ? await presentBody(call, ids, context) : "";
  const body = await bodyOf(call, context, present);
  const fields = mergeFields(
    fieldsOfOptions(call),
    fieldsOfWords(words.filter((w) => w.includes("="))),
    body === undefined ? {} : { body: body === "" ? null : body },
  );
  const names = namesOf(fields);
  if (names.length === 0) throw wrongOperands(call.spec, noField(words));
  const operations = ids.map((id) => ({ op: "set" as const, id, fields, ...preconditions(call) }));
  return transactAndPrint(call, context, operations, () => `changed: ${names.join(", ")}`);
};
