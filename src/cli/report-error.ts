import { errorDocument, type ToldError, toldOf } from "../app/told-error.ts";
import { EXIT } from "../base/errors.ts";
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
  /** The file that the line is of. */
  readonly file?: string;
  /** The ticket as it was named. */
  readonly token?: string | null;
}

function faultLines({ data, code }: ToldError): string {
  const faults = data["faults"];
  if (!Array.isArray(faults) || code !== "BATCH_FAULTY") return "";
  return faults
    .map(({ index, line, file, token, message, code }: FaultData) => {
      const inFile = file === undefined || file === "-" ? `line ${line}` : `${file}:${line}`;
      const place = line === undefined ? `operation ${index + 1}` : inFile;
      return `  ${escapeText(token ?? place)}: ${escapeText(message)} [${code}]\n`;
    })
    .join("");
}

/** Returns a query that can't be read, with what is wrong in it marked. */
async function queryLines({ data, code }: ToldError, io: Streams): Promise<string> {
  if (code !== "BAD_QUERY") return "";
  const { queryMarkLines, queryMarkOf } = await import("./render/query-mark.ts");
  const mark = queryMarkOf(data);
  return mark === undefined ? "" : queryMarkLines(mark, paint(io.errColor).bad);
}

async function tellAsText(told: ToldError, io: Streams, debug: boolean): Promise<void> {
  const { code, message, hint, stack } = told;
  const painted = paint(io.errColor).bad("error:");
  const lines = `${faultLines(told)}${await queryLines(told, io)}`;
  io.err(`${painted} ${escapeText(message)} [${code}]\n${lines}`);
  if (hint !== undefined) io.err(`hint: ${escapeText(hint)}\n`);
  if (debug && stack !== undefined) io.err(`${escapeText(stack)}\n`);
}

/** Tells what went wrong and returns the exit code: the one place where errors become words. */
export async function reportError(
  error: unknown,
  { io, json, debug }: ReportOptions,
): Promise<number> {
  // A reader that has seen enough, like head, is no error.
  if ((error as NodeJS.ErrnoException | undefined)?.code === "EPIPE") return EXIT.ok;
  const told = toldOf(error);
  if (json) io.err(jsonDocument("error", { error: errorDocument(told) }));
  else await tellAsText(told, io, debug);
  return told.exit;
}
