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
  duplicateRef: () => duplicateRef,
  keyUsedBefore: () => keyUsedBefore,
  purged: () => purged,
  unknownRef: () => unknownRef
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
function unknownRef(ref) {
  return new import_shared_base_errors.TicketError(
    "UNKNOWN_REF",
    "invalid",
    `No valid operation of this batch creates ${JSON.stringify(ref)}, or none before it is changed.`,
    {
      data: { ref },
      hint: `Give a create operation further up "ref": ${JSON.stringify(ref)}.`
    }
  );
}
function duplicateRef(ref) {
  return new import_shared_base_errors.TicketError(
    "DUPLICATE_REF",
    "invalid",
    `Two operations have "ref": ${JSON.stringify(ref)}.`,
    { data: { ref }, hint: "Names must be unique in a batch." }
  );
}
function purged(id, token) {
  return new import_shared_base_errors.TicketError("TICKET_PURGED", "conflict", `Ticket ${token} was purged.`, {
    data: { id },
    hint: "Only its id is left; create a new ticket instead."
  });
}
function keyUsedBefore(key, id) {
  return new import_shared_base_errors.TicketError(
    "KEY_REUSED",
    "conflict",
    `The key ${JSON.stringify(key)} made a ticket already, in history that is not here.`,
    { data: { key, id }, hint: "A key stands for one batch for ever: choose another." }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  duplicateRef,
  keyUsedBefore,
  purged,
  unknownRef
});
