import type { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import { synonymOf } from "./synonyms.ts";
import { COMMANDS, commandsOf } from "./table/table.ts";
import { incompleteCommand, unknownCommand } from "./usage-errors.ts";

/** Returns the error for words that name no command. */
export function noCommand([first = "", second]: readonly string[]): TicketError {
  const group = commandsOf(first).map((c) => c.name);
  const known = COMMANDS.flatMap((c) => [c.name, c.name.replace(/ .*/, "")]);
  if (group.length === 0) return unknownCommand(first, [...known, "help"], synonymOf(first, known));
  if (second === undefined || second.startsWith("-")) return incompleteCommand(first, group);
  // `view tk-7k3m`: what is a group here may be a command elsewhere.
  const near = closest(`${first} ${second}`, group);
  return unknownCommand(`${first} ${second}`, group, near ?? synonymOf(first, known));
}
