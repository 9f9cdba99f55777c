import { TicketError } from "../base/errors.ts";
import type { Call, Context } from "./command.ts";
import { textOfFile } from "./text-of-file.ts";
import { wrongOperands } from "./usage-errors.ts";

function unreadable(name: string, error: unknown): TicketError {
  const { code } = error as NodeJS.ErrnoException;
  const utf8 = error instanceof TypeError ? "is not UTF-8" : `can't be read (${code ?? "?"})`;
  const why = code === "ENOENT" ? "does not exist" : utf8;
  const what = name === "-" ? "Standard input" : `The file ${JSON.stringify(name)}`;
  return new TicketError("FILE_UNREADABLE", "failed", `${what} ${why}.`, {
    data: { file: name },
    hint: "Give a path from here, or - for standard input.",
    cause: error,
  });
}

async function readNamed(name: string, dir: string): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const { resolve } = await import("node:path");
  return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(dir, name)));
}

/** Reads a file, or standard input for "-". @throws TicketError `FILE_UNREADABLE`. */
export async function readInput(name: string, { io, dir }: Context): Promise<string> {
  try {
    return name === "-" ? await io.input() : await readNamed(name, dir);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Reads a file, or standard input for "-", as it is. @throws TicketError `FILE_UNREADABLE`. */
export async function readBytes(name: string, { io, dir }: Context): Promise<Uint8Array> {
  try {
    if (name === "-") return await io.inputBytes();
    const { readFile } = await import("node:fs/promises");
    const { resolve } = await import("node:path");
    return await readFile(resolve(dir, name));
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Returns how large a file is, before it is read; 0 for standard input. @throws TicketError `FILE_UNREADABLE`. */
export async function sizeOfFile(name: string, { dir }: Context): Promise<number> {
  if (name === "-") return 0;
  const { stat } = await import("node:fs/promises");
  const { resolve } = await import("node:path");
  try {
    return (await stat(resolve(dir, name))).size;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Reads a text from standard input. @throws TicketError `FILE_UNREADABLE`. */
export async function readText(context: Context): Promise<string> {
  return textOfFile(await readInput("-", context));
}

/**
 * Returns the text that the words after the ids are, or that is read or written in an editor.
 *
 * @param present what the editor opens with where no words are given.
 */
export async function textOfWords(
  call: Call,
  words: readonly string[],
  context: Context,
  present = "",
): Promise<string> {
  const text = words.join(" ");
  if (call.flag("editor")) {
    const { edit } = await import("./editor.ts");
    return edit(words.length === 0 ? present : text, context);
  }
  if (words.length === 0) throw wrongOperands(call.spec, "give the text, - or --editor");
  return text === "-" ? readText(context) : text.trimEnd();
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
  return body === "-" ? readText(context) : body;
}
