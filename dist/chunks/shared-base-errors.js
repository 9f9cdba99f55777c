// src/base/errors.ts
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

export {
  EXIT,
  TicketError,
  isTicketError
};
