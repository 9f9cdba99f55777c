/** Exit codes are a public contract, listed in docs/exit-codes.md. */
export const EXIT = {
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
  internal: 70,
} as const;

/** What went wrong, in the terms of the exit code it leads to. */
export type ErrorKind = Exclude<keyof typeof EXIT, "ok">;

/** What an error may carry beside its sentence. */
export interface ErrorDetail {
  /** The facts behind the message: JSON, part of the public contract of the code. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The way out, as one or more sentences or commands. */
  readonly hint?: string | undefined;
  /** Whether the same call may succeed when it is simply made again. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** A failure the user can act on. Anything else that is thrown is a bug in this program. */
export class TicketError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor(code: string, kind: ErrorKind, message: string, detail: ErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.name = "TicketError";
    this.code = code;
    this.kind = kind;
    this.data = detail.data ?? {};
    this.hint = detail.hint;
    this.retryable = detail.retryable ?? false;
  }
}

/** Tells a failure of ours from a bug, across bundles too (so not by `instanceof`). */
export function isTicketError(error: unknown): error is TicketError {
  return error instanceof Error && error.name === "TicketError" && "code" in error;
}
