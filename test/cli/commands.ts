import type { CommandSpec } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";

/** Finds a command in the whole table, as `findCommand` does in its section. */
export function commandOf(
  words: readonly string[],
): { readonly spec: CommandSpec; readonly taken: number } | undefined {
  for (const taken of [2, 1]) {
    const spec = COMMANDS.find((c) => c.name === words.slice(0, taken).join(" "));
    if (spec !== undefined) return { spec, taken };
  }
  return undefined;
}
