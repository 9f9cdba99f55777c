import {
  COMMANDS,
  commandsOf
} from "./shared-cli-table-links.js";
import "./shared-cli-table-options.js";
import {
  incompleteCommand,
  unknownCommand
} from "./shared-cli-usage-errors.js";
import "./shared-base-similar.js";
import "./shared-base-errors.js";

// src/cli/unknown-command.ts
function noCommand([first = "", second]) {
  const group = commandsOf(first).map((c) => c.name);
  if (group.length === 0) {
    const known = COMMANDS.flatMap((c) => [c.name, c.name.replace(/ .*/, "")]);
    return unknownCommand(first, [...known, "help"]);
  }
  return second === void 0 || second.startsWith("-") ? incompleteCommand(first, group) : unknownCommand(`${first} ${second}`, group);
}
export {
  noCommand
};
