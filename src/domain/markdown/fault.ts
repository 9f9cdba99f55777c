import { TicketError } from "../../base/errors.ts";

/** Something that is wrong with one line of a text. */
export interface SheetFault {
  readonly line: number;
  readonly error: TicketError;
}

/** Returns the fault of a line that can't be read. */
export function badMarkdown(line: number, message: string, hint?: string): SheetFault {
  const error = new TicketError("BAD_MARKDOWN", "invalid", message, { data: { line }, hint });
  return { line, error };
}
