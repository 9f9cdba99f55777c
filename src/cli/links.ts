import { closest } from "../base/similar.ts";
import type { Call, Context } from "./command.ts";
import { escapeLine } from "./render/escape.ts";
import { idsOf, preconditions, transactAndPrint } from "./transact.ts";

/** Any type may be used; one that is nearly one of ours, or ours by another name, is mostly a slip. */
async function warnOfType(type: string, { io }: Context): Promise<void> {
  const { LINK_TYPES } = await import("../domain/apply/collections.ts");
  if ((LINK_TYPES as readonly string[]).includes(type)) return;
  const { linkSynonym } = await import("./synonyms.ts");
  const near = linkSynonym(type) ?? closest(type, LINK_TYPES);
  if (near === undefined) return;
  io.err(`warning: ${escapeLine(type)} is a link type of your own. Did you mean ${near}?\n`);
}

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
  const code = await transactAndPrint(call, context, operations, () => said);
  if (op === "link") await warnOfType(type, context);
  return code;
}
