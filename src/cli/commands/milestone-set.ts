import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket milestone set`: an empty name takes tickets out of theirs. */
export const run: CommandModule["run"] = async (call, context) => {
  const [word = "", ...words] = call.operands;
  const name = word.trim();
  const fields = { milestone: name === "" ? null : name };
  const more = preconditions(call);
  const operations = idsOf(call, words).map((id) => ({ op: "set" as const, id, fields, ...more }));
  const said = name === "" ? "milestone cleared" : `milestone ${name}`;
  return transactAndPrint(call, context, operations, () => said);
};
