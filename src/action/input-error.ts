import { TicketError } from "../base/errors.ts";

/** Returns the error for an input of the workflow that can't be used. */
export function badInput(name: string, value: string, problem: string, hint: string): TicketError {
  const message = `The input ${name} ${problem}: ${JSON.stringify(value)}.`;
  return new TicketError("BAD_INPUT", "usage", message, { data: { input: name, value }, hint });
}
