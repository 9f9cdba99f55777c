import type { Choice, Included, QueryAnswer } from "../app/tickets.ts";
import type { Call, Context } from "./command.ts";
import type { ListFormat } from "./print-listing.ts";
import { badOptionValue } from "./usage-errors.ts";
import { warnOfProblems } from "./warnings.ts";

/** Returns what is wanted of tickets, if something is said of it. @throws TicketError `BAD_OPTION_VALUE` for a format with columns. */
export function choiceOf(call: Call, { format }: ListFormat): Choice | undefined {
  const [fields, include] = [call.list("fields"), call.list("include")];
  const option = fields.length > 0 ? "fields" : "include";
  if (fields.length + include.length === 0) return undefined;
  if (format !== "json" && format !== "ndjson")
    throw badOptionValue(
      option,
      `means nothing in ${format}`,
      "It is for --json and --format ndjson; a table has --columns.",
    );
  return {
    ...(fields.length > 0 ? { fields } : {}),
    ...(include.length > 0 ? { include: include as Included[] } : {}),
  };
}

/** Prints the answer to a question in one piece. */
export async function printAnswer(
  answer: QueryAnswer & { readonly view?: object },
  format: string,
  { io }: Pick<Context, "io">,
): Promise<void> {
  if (format === "json") io.out((await import("./render/json.ts")).jsonDocument("list", answer));
  else {
    const { jsonLine } = await import("../base/json-line.ts");
    io.out(answer.tickets.map((ticket) => `${jsonLine(ticket)}\n`).join(""));
    warnOfProblems(answer.problems, io);
  }
}
