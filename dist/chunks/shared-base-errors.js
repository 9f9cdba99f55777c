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
  EXIT: () => EXIT,
  TicketError: () => TicketError,
  isTicketError: () => isTicketError
});
module.exports = __toCommonJS(stdin_exports);
var EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  conflict: 4,
  invalid: 5,
  auth: 6,
  remote: 7,
  clock: 8,
  leaseLost: 9,
  newerFormat: 10,
  internal: 70
};
var TicketError = class extends Error {
  code;
  kind;
  data;
  hint;
  retryable;
  constructor(code, kind, message, detail = {}) {
    super(message, { cause: detail.cause });
    this.name = "TicketError";
    this.code = code;
    this.kind = kind;
    this.data = detail.data ?? {};
    this.hint = detail.hint;
    this.retryable = detail.retryable ?? false;
  }
};
function isTicketError(error) {
  return error instanceof Error && error.name === "TicketError" && "code" in error;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EXIT,
  TicketError,
  isTicketError
});
