import { EXIT, isTicketError, type TicketError } from "../base/errors.ts";
import { escapeText } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";
import type { Streams } from "./streams.ts";

/** How errors are told. */
export interface ReportOptions {
  readonly io: Streams;
  readonly json: boolean;
  readonly debug: boolean;
}

/** Faults of a batch, as its error carries them. */
interface FaultData {
  readonly index: number;
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

function faultLines(error: TicketError): string {
  const faults = error.data["faults"];
  if (!Array.isArray(faults) || error.code !== "BATCH_FAULTY") return "";
  return faults
    .map(({ index, line, message, code }: FaultData) => {
      const where = line === undefined ? `operation ${index + 1}` : `line ${line}`;
      return `  ${where}: ${escapeText(message)} [${code}]\n`;
    })
    .join("");
}

function reportTicketError(error: TicketError, { io, json, debug }: ReportOptions): number {
  const { code, message, hint, retryable, data } = error;
  const exit = EXIT[error.kind];
  if (json)
    io.err(
      jsonDocument("error", {
        error: { code, message, hint: hint ?? null, retryable, exit, data: plain(data) },
      }),
    );
  else {
    const painted = paint(io.color).bad("error:");
    io.err(`${painted} ${escapeText(message)} [${code}]\n${faultLines(error)}`);
    if (hint !== undefined) io.err(`hint: ${escapeText(hint)}\n`);
    if (debug) io.err(`${error.stack ?? ""}\n`);
  }
  return exit;
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? {}));

/** Tells what went wrong and returns the exit code: the one place where errors become words. */
export function reportError(error: unknown, options: ReportOptions): number {
  if (isTicketError(error)) return reportTicketError(error, options);
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "EPIPE") return EXIT.ok;
  const { io, debug } = options;
  const message = error instanceof Error ? error.message : String(error);
  io.err(`error: This is a bug in git-ticket: ${escapeText(message)} [INTERNAL]\n`);
  io.err("hint: Nothing is left half-written. Please report it, with what --debug adds.\n");
  if (debug && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
  return EXIT.internal;
}
