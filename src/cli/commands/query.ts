import type { QueryDocument } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { printAnswer } from "../choice.ts";
import type { CommandModule } from "../command.ts";
import { readInput } from "../input.ts";
import { textOfFile } from "../text-of-file.ts";

/** `git ticket query`: a question as a JSON document, and its answer as one. */
export const run: CommandModule["run"] = async (call, context) => {
  const [file = ""] = call.operands;
  const { queryDocumentOf } = await import("../../app/query-document.ts");
  const text = textOfFile(await readInput(file, context));
  const document: QueryDocument = queryDocumentOf(text);
  const tickets = await context.tickets();
  await printAnswer(await tickets.query(document), "json", context);
  return EXIT.ok;
};
