import type { Call, Context } from "./command.ts";
import { idsOf, preconditions, transactAndPrint } from "./transact.ts";
import { wrongOperands } from "./usage-errors.ts";

/** Adds and removes names of tickets: words after the ids and --add, against --remove. */
export async function changeNames(
  op: "label" | "assign",
  call: Call,
  context: Context,
): Promise<number> {
  const [ids = "", ...words] = call.operands;
  const named = words.flatMap((word) => word.split(",")).map((name) => name.trim());
  const add = [...named.filter((name) => name !== ""), ...call.list("add")];
  const remove = call.list("remove");
  if (add.length + remove.length === 0) throw wrongOperands(call.spec, "nothing to add or remove");
  const operations = idsOf(call, [ids]).map((id) => ({
    op,
    id,
    add,
    remove,
    ...preconditions(call),
  }));
  const said = [...add.map((n) => `+${n}`), ...remove.map((n) => `-${n}`)].join(" ");
  return transactAndPrint(call, context, operations, () => said);
}
