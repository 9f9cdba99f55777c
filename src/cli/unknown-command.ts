import type { TicketError } from "../base/errors.ts";
import { synonymOf } from "./synonyms.ts";
import { COMMANDS, commandsOf } from "./table/table.ts";
import { incompleteCommand, unknownCommand } from "./usage-errors.ts";

/** Returns the error for words that name no command. */
export function noCommand([first = "", second]: readonly string[]): TicketError {
  const group = commandsOf(first).map((c) => c.name);
  if (group.length === 0) {
    const known = COMMANDS.flatMap((c) => [c.name, c.name.replace(/ .*/, "")]);
    return unknownCommand(first, [...known, "help"], synonymOf(first, known));
  }
  return second === undefined || second.startsWith("-")
    ? incompleteCommand(first, group)
    : unknownCommand(`${first} ${second}`, group);
}
