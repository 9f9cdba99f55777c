var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  badOptionValue: () => badOptionValue,
  incompleteCommand: () => incompleteCommand,
  unknownCommand: () => unknownCommand,
  unknownOption: () => unknownOption,
  wrongOperands: () => wrongOperands
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var meant = (near, mark = "") => near === void 0 ? "" : `Did you mean ${mark}${near}? `;
function unknownCommand(word, known, way) {
  const message = `There is no command ${JSON.stringify(word)}.`;
  return new import_shared_base_errors.TicketError("UNKNOWN_COMMAND", "usage", message, {
    data: { word },
    hint: `${meant(way ?? (0, import_shared_base_similar.closest)(word, known))}For all commands: git ticket -h`
  });
}
function incompleteCommand(group, known) {
  const message = `git ticket ${group} needs one more word.`;
  return new import_shared_base_errors.TicketError("INCOMPLETE_COMMAND", "usage", message, {
    hint: `Known: ${known.join(", ")}.`
  });
}
function unknownOption(word, spec, options) {
  const name = word.replace(/^-+/, "").replace(/=.*$/s, "");
  const near = (0, import_shared_base_similar.closest)(
    name,
    options.map((o) => o.name)
  );
  const command = `git ticket ${spec.name}`.trimEnd();
  const message = `${command} has no option ${JSON.stringify(word.replace(/=.*$/s, ""))}.`;
  const text = near === void 0 && spec.arity[1] > 0 ? ". Text goes after --" : "";
  return new import_shared_base_errors.TicketError("UNKNOWN_OPTION", "usage", message, {
    data: { option: word, command: spec.name },
    hint: `${meant(near, "--")}For its options: ${command} -h${text}`
  });
}
function badOptionValue(name, problem, hint, typed = `--${name}`) {
  return new import_shared_base_errors.TicketError("BAD_OPTION_VALUE", "usage", `${typed} ${problem}.`, {
    data: { option: name },
    hint
  });
}
function wrongOperands(spec, problem) {
  return new import_shared_base_errors.TicketError(
    "WRONG_OPERANDS",
    "usage",
    `git ticket ${spec.name}: ${problem}${problem.endsWith("?") ? "" : "."}`,
    {
      data: { command: spec.name },
      hint: `Usage: git ticket ${spec.name} ${spec.operands}`.trimEnd()
    }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  badOptionValue,
  incompleteCommand,
  unknownCommand,
  unknownOption,
  wrongOperands
});
