import {
  closest
} from "./shared-base-similar.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/cli/usage-errors.ts
var meant = (near, mark = "") => near === void 0 ? "" : `Did you mean ${mark}${near}? `;
function unknownCommand(word, known) {
  const message = `There is no command ${JSON.stringify(word)}.`;
  return new TicketError("UNKNOWN_COMMAND", "usage", message, {
    data: { word },
    hint: `${meant(closest(word, known))}For all commands: git ticket -h`
  });
}
function incompleteCommand(group, known) {
  const message = `git ticket ${group} needs one more word.`;
  return new TicketError("INCOMPLETE_COMMAND", "usage", message, {
    hint: `Known: ${known.join(", ")}.`
  });
}
function unknownOption(word, spec, options) {
  const name = word.replace(/^-+/, "").replace(/=.*$/s, "");
  const near = closest(
    name,
    options.map((o) => o.name)
  );
  const command = `git ticket ${spec.name}`.trimEnd();
  const message = `${command} has no option ${JSON.stringify(word.replace(/=.*$/s, ""))}.`;
  const text = near === void 0 && spec.arity[1] > 0 ? ". Text goes after --" : "";
  return new TicketError("UNKNOWN_OPTION", "usage", message, {
    data: { option: word, command: spec.name },
    hint: `${meant(near, "--")}For its options: ${command} -h${text}`
  });
}
function badOptionValue(name, problem, hint, typed = `--${name}`) {
  return new TicketError("BAD_OPTION_VALUE", "usage", `${typed} ${problem}.`, {
    data: { option: name },
    hint
  });
}
function wrongOperands(spec, problem) {
  return new TicketError(
    "WRONG_OPERANDS",
    "usage",
    `git ticket ${spec.name}: ${problem}${problem.endsWith("?") ? "" : "."}`,
    {
      data: { command: spec.name },
      hint: `Usage: git ticket ${spec.name} ${spec.operands}`.trimEnd()
    }
  );
}

export {
  unknownCommand,
  incompleteCommand,
  unknownOption,
  badOptionValue,
  wrongOperands
};
