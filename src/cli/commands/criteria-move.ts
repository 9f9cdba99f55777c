import { CRITERION } from "../../domain/parts.ts";
import type { Call, CommandModule } from "../command.ts";
import { criteriaOfCall, criteriaOfWords, type NamedCriteria } from "../criteria.ts";
import { counted } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";
import { badOptionValue, wrongOperands } from "../usage-errors.ts";

const PLACES = ["before", "after", "first", "last"] as const;

/** Returns how many of the criteria that stay stand before the place that the option names. */
function placeOf(call: Call, { ticket, items }: NamedCriteria, rest: readonly string[]): number {
  const [place, second] = PLACES.filter((name) => call.has(name));
  if (place === undefined || second !== undefined)
    throw wrongOperands(call.spec, "give one of --before, --after, --first and --last");
  if (place === "first" || place === "last") return place === "first" ? 0 : rest.length;
  const [other = "", more] = criteriaOfWords(ticket, [call.text(place) ?? ""]);
  const hint = "Name one of those that stay where they are.";
  if (more !== undefined) throw badOptionValue(place, "takes one criterion", hint);
  if (items.includes(other)) throw badOptionValue(place, "names one that is moved", hint);
  const at = rest.indexOf(other);
  // A whole id may be of one that is not there: the operation will say so.
  return place === "before" ? Math.max(at, 0) : at + 1;
}

/** `git ticket criteria move`: those that are named stand behind each other, in the order of their names. */
export const run: CommandModule["run"] = async (call, context) => {
  const named = await criteriaOfCall(call, context);
  const { ticket, items } = named;
  const rest = ticket.criteria.map((c) => c.id).filter((id) => !items.includes(id));
  const order = rest.toSpliced(placeOf(call, named, rest), 0, ...items);
  const operation = { op: "criteria" as const, id: ticket.token, order, ...preconditions(call) };
  const said = `${counted(items.length, CRITERION)} moved`;
  return transactAndPrint(call, context, [operation], () => said);
};
