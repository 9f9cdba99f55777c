import { CRITERION } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { readText } from "../input.ts";
import { counted } from "../ticket-parts.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

/** Takes the mark of a list from the front of a line: "- ", "* ", "1. ". */
const unlisted = (line: string): string => line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, "");

/** `git ticket criteria add`: the words are one criterion; standard input has one on each line. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const text = words.join(" ");
  const texts = text === "-" ? (await readText(context)).split("\n").map(unlisted) : [text.trim()];
  const add = texts.filter((one) => one !== "").map((one) => ({ text: one }));
  if (add.length === 0) throw wrongOperands(call.spec, "which criterion?");
  const more = preconditions(call);
  const operations = ids.map((id) => ({ op: "criteria" as const, id, add, ...more }));
  return transactAndPrint(
    call,
    context,
    operations,
    () => `${counted(add.length, CRITERION)} added`,
  );
};
