import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import type { CommandSpec, OptionSpec } from "./command.ts";

const meant = (near: string | undefined, mark = ""): string =>
  near === undefined ? "" : `Did you mean ${mark}${near}? `;

/** Returns the error for a command that does not exist; `way` is how what it says is done here. */
export function unknownCommand(word: string, known: readonly string[], way?: string): TicketError {
  const message = `There is no command ${JSON.stringify(word)}.`;
  return new TicketError("UNKNOWN_COMMAND", "usage", message, {
    data: { word },
    hint: `${meant(way ?? closest(word, known))}For all commands: git ticket -h`,
  });
}

/** Returns the error for a group of commands that was given alone. */
export function incompleteCommand(group: string, known: readonly string[]): TicketError {
  const message = `git ticket ${group} needs one more word.`;
  return new TicketError("INCOMPLETE_COMMAND", "usage", message, {
    hint: `Known: ${known.join(", ")}.`,
  });
}

/** Returns the error for an option that a command does not have. */
export function unknownOption(
  word: string,
  spec: CommandSpec,
  options: readonly OptionSpec[],
): TicketError {
  const name = word.replace(/^-+/, "").replace(/=.*$/s, "");
  const near = closest(
    name,
    options.map((o) => o.name),
  );
  const command = `git ticket ${spec.name}`.trimEnd();
  const message = `${command} has no option ${JSON.stringify(word.replace(/=.*$/s, ""))}.`;
  const text = near === undefined && spec.arity[1] > 0 ? ". Text goes after --" : "";
  return new TicketError("UNKNOWN_OPTION", "usage", message, {
    data: { option: word, command: spec.name },
    hint: `${meant(near, "--")}For its options: ${command} -h${text}`,
  });
}

/** Returns the error for an option without the value it needs, or with a bad one. */
export function badOptionValue(
  name: string,
  problem: string,
  hint: string,
  typed = `--${name}`,
): TicketError {
  return new TicketError("BAD_OPTION_VALUE", "usage", `${typed} ${problem}.`, {
    data: { option: name },
    hint,
  });
}

/** Returns the error for too few or too many words after a command. */
export function wrongOperands(spec: CommandSpec, problem: string): TicketError {
  return new TicketError(
    "WRONG_OPERANDS",
    "usage",
    `git ticket ${spec.name}: ${problem}${problem.endsWith("?") ? "" : "."}`,
    {
      data: { command: spec.name },
      hint: `Usage: git ticket ${spec.name} ${spec.operands}`.trimEnd(),
    },
  );
}
