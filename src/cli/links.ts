import type { Call, Context } from "./command.ts";
import { idsOf, preconditions, transactAndPrint } from "./transact.ts";

/** Adds or removes links of one type from tickets to others. */
export async function changeLinks(
  op: "link" | "unlink",
  call: Call,
  context: Context,
): Promise<number> {
  const [ids = "", type = "", ...words] = call.operands;
  const others = idsOf(call, words);
  const operations = idsOf(call, [ids]).flatMap((id) =>
    others.map((to) => ({ op, id, type, to, ...preconditions(call) })),
  );
  const sign = op === "link" ? "+" : "-";
  const said = others.map((to) => `${sign}${type} ${to}`).join(" ");
  return transactAndPrint(call, context, operations, () => said);
}
