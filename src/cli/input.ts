import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { TicketError } from "../base/errors.ts";
import type { Call, Context } from "./command.ts";

function unreadableFile(name: string, error: unknown): TicketError {
  const { code } = error as NodeJS.ErrnoException;
  const utf8 = error instanceof TypeError ? "is not UTF-8" : `can't be read (${code ?? "?"})`;
  const why = code === "ENOENT" ? "does not exist" : utf8;
  return new TicketError("FILE_UNREADABLE", "failed", `The file ${JSON.stringify(name)} ${why}.`, {
    data: { file: name },
    hint: "Give a path from here, or - for standard input.",
    cause: error,
  });
}

/** Reads a file, or standard input for "-". @throws TicketError `FILE_UNREADABLE`. */
export async function readInput(name: string, context: Context): Promise<string> {
  if (name === "-") return context.io.input();
  try {
    const bytes = await readFile(resolve(context.dir, name));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadableFile(name, error);
  }
}

/** Returns the text that --body or --editor gives, or `undefined` when neither was asked for. */
export async function bodyOf(
  call: Call,
  context: Context,
  present: string,
): Promise<string | undefined> {
  if (call.flag("editor")) {
    const { edit } = await import("./editor.ts");
    return edit(present, context);
  }
  const body = call.text("body");
  if (body !== "-") return body;
  // A file ends with a line feed; the text that it holds does not.
  return (await context.io.input()).replace(/\n+$/, "");
}
