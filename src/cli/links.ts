import type { Call, Context } from "./command.ts";
import { idsOf, preconditions, transactAndPrint } from "./transact.ts";

/** Adds or removes links of one type from one ticket to others. */
export async function changeLinks(
  op: "link" | "unlink",
  call: Call,
  context: Context,
): Promise<number> {
  const [id = "", type = "", ...others] = call.operands;
  const operations = idsOf(others).map((to) => ({ op, id, type, to, ...preconditions(call) }));
  const sign = op === "link" ? "+" : "-";
  const said = idsOf(others)
    .map((to) => `${sign}${type} ${to}`)
    .join(" ");
  return transactAndPrint(call, context, operations, () => said);
}
