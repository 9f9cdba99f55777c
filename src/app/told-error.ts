import { EXIT, isTicketError, type TicketError } from "../base/errors.ts";

/** An error as it is told, ours or not. */
export interface ToldError
  extends Pick<TicketError, "code" | "message" | "hint" | "retryable" | "data"> {
  readonly exit: number;
  readonly stack: string | undefined;
}

/** Returns what every front tells of an error; one that is not ours is a bug. */
export function toldOf(error: unknown): ToldError {
  const stack = error instanceof Error ? error.stack : undefined;
  if (isTicketError(error)) {
    const { code, kind, message, hint, retryable, data } = error;
    return { code, message, hint, retryable, data, exit: EXIT[kind], stack };
  }
  const what = error instanceof Error ? error.message : String(error);
  return {
    code: "INTERNAL",
    message: `This is a bug in git-ticket: ${what}`,
    hint: "Nothing is left half-written. Please report it, with what --debug adds.",
    retryable: false,
    data: {},
    exit: EXIT.internal,
    stack,
  };
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? {}));

/** Returns the member `error` of the JSON document of an error. */
export function errorDocument({ code, message, hint, retryable, exit, data }: ToldError): object {
  return { code, message, hint: hint ?? null, retryable, exit, data: plain(data) };
}
