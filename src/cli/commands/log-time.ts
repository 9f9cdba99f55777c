import type { ListedTicket } from "../../app/tickets.ts";
import { parseDuration, renderDuration, spentText } from "../../domain/duration.ts";
import type { NewTimeEntry } from "../../domain/operation.ts";
import { TIME_ENTRY } from "../../domain/parts.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { counted, partsOfWords, ticketOfWord } from "../ticket-parts.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";
import { whenOption } from "../when-option.ts";

function entryOf(call: Call, word: string, note: readonly string[]): NewTimeEntry {
  const [date, type] = [call.text("date"), call.text("type")];
  const text = note.join(" ").trim();
  return {
    minutes: parseDuration(word),
    ...(date === undefined ? {} : { at: whenOption("date", date) }),
    ...(type === undefined ? {} : { type }),
    ...(text === "" ? {} : { note: text }),
  };
}

async function deleteEntries(call: Call, context: Context, words: readonly string[]) {
  const [named = "", ...others] = call.operands;
  if (others.length > 0 || call.has("date") || call.has("type"))
    throw wrongOperands(call.spec, "--delete goes with nothing else");
  const ticket = await ticketOfWord(call, named, context);
  const parts = ticket.time.map(({ id, minutes, note = "" }) => ({
    id,
    text: `${renderDuration(minutes)} ${note}`,
  }));
  const remove = partsOfWords(TIME_ENTRY, ticket, parts, words);
  const left = ticket.time.filter((entry) => !remove.includes(entry.id));
  const said = `${counted(remove.length, TIME_ENTRY)} deleted: ${spentText(left, ticket.estimate)}`;
  const operation = { op: "time" as const, id: ticket.token, remove, ...preconditions(call) };
  return transactAndPrint(call, context, [operation], () => said);
}

/** `git ticket log-time`. */
export const run: CommandModule["run"] = async (call, context) => {
  const gone = call.list("delete");
  if (gone.length > 0) return deleteEntries(call, context, gone);
  const [named = "", word, ...note] = call.operands;
  const ids = idsOf(call, [named]);
  if (word === undefined) throw wrongOperands(call.spec, "how long?");
  const entry = entryOf(call, word, note);
  const more = preconditions(call);
  const tickets = await context.tickets();
  const before = new Map<string, ListedTicket>();
  for (const id of ids) {
    const ticket = await tickets.get(id);
    before.set(ticket.id, ticket);
  }
  const operations = ids.map((id) => ({ op: "time" as const, id, add: [entry], ...more }));
  return transactAndPrint(call, context, operations, ({ id }) => {
    const { time = [], estimate = null } = before.get(id) ?? {};
    return `${renderDuration(entry.minutes)} logged: ${spentText([...time, entry], estimate)}`;
  });
};
