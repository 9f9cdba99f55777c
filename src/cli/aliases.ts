import type { Call } from "./command.ts";
import { wrongOperands } from "./usage-errors.ts";

/** Returns the names in some operands: separate words and comma lists, each once. */
export function namesOfWords(call: Call, words: readonly string[]): readonly string[] {
  const names = words.flatMap((word) => word.split(",")).map((name) => name.trim());
  const given = new Set(names.filter((name) => name !== ""));
  if (given.size === 0) throw wrongOperands(call.spec, "which name?");
  return [...given];
}
