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
  attachmentTooLarge: () => attachmentTooLarge,
  illegalTransition: () => illegalTransition,
  invalidValue: () => invalidValue,
  unknownValue: () => unknownValue
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_errors = require("./shared-base-errors.js");
function unknownValue(what, value, known) {
  const near = (0, import_shared_base_similar.closest)(value, known);
  return new import_shared_base_errors.TicketError(
    "UNKNOWN_VALUE",
    "invalid",
    `There is no ${what} ${JSON.stringify(value)}.`,
    {
      data: { field: what, value, known },
      hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`
    }
  );
}
function illegalTransition(shown, from, to, allowed) {
  return new import_shared_base_errors.TicketError(
    "ILLEGAL_TRANSITION",
    "conflict",
    `Ticket ${shown} cannot go from ${from} to ${to}.`,
    {
      data: { id: shown, from, to, allowed },
      hint: `From ${from} it can go to: ${allowed.join(", ") || "nothing (it is final)"}.`
    }
  );
}
function attachmentTooLarge(name, bytes, limit) {
  return new import_shared_base_errors.TicketError(
    "ATTACHMENT_TOO_LARGE",
    "invalid",
    `The attachment ${JSON.stringify(name)} has ${bytes} bytes.`,
    {
      data: { name, bytes, limit },
      hint: `An attachment may have ${limit} bytes (limits.attachment): put it elsewhere, and refer to it with git ticket ref add.`
    }
  );
}
function invalidValue(field, problem) {
  return new import_shared_base_errors.TicketError("INVALID_VALUE", "invalid", `The ${field} ${problem}.`, {
    data: { field, problem }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  attachmentTooLarge,
  illegalTransition,
  invalidValue,
  unknownValue
});
