import type { Call, Context } from "./command.ts";
import { preconditions, transactAndPrint } from "./transact.ts";
import { wrongOperands } from "./usage-errors.ts";

/** Adds and removes names of a ticket: words after the id and --add, against --remove. */
export async function changeNames(
  op: "label" | "assign",
  call: Call,
  context: Context,
): Promise<number> {
  const [id = "", ...words] = call.operands;
  const add = [
    ...words.flatMap((w) => w.split(",")).filter((w) => w.trim() !== ""),
    ...call.list("add"),
  ];
  const remove = call.list("remove");
  if (add.length + remove.length === 0) throw wrongOperands(call.spec, "nothing to add or remove");
  const operation = { op, id, add, remove, ...preconditions(call) };
  const said = [...add.map((n) => `+${n}`), ...remove.map((n) => `-${n}`)].join(" ");
  return transactAndPrint(call, context, [operation], () => said);
}
