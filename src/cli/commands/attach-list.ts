import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { sizeText } from "../render/size.ts";
import { renderTable } from "../render/table.ts";
import { ticketOfWord } from "../ticket-parts.ts";

const COLUMNS = [{ heading: "NAME" }, { heading: "SIZE" }, { heading: "TYPE" }] as const;

/** `git ticket attach list`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json } = context;
  const [named = ""] = call.operands;
  const { id, shown, attachments } = await ticketOfWord(call, named, context);
  if (json) io.out(jsonDocument("attachments", { id, shown, attachments }));
  else if (attachments.length > 0) {
    const rows = attachments.map((a) => [escapeLine(a.name), sizeText(a.size), escapeLine(a.type)]);
    io.out(await renderTable(COLUMNS, rows, io.columns));
  } else if (io.outIsTty) io.err(`Ticket ${shown} has no attachments.\n`);
  return EXIT.ok;
};
