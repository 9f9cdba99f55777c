import {
  textOfFile
} from "./shared-cli-text-of-file.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/cli/input.ts
function unreadable(name, error) {
  const { code } = error;
  const utf8 = error instanceof TypeError ? "is not UTF-8" : `can't be read (${code ?? "?"})`;
  const why = code === "ENOENT" ? "does not exist" : utf8;
  const what = name === "-" ? "Standard input" : `The file ${JSON.stringify(name)}`;
  return new TicketError("FILE_UNREADABLE", "failed", `${what} ${why}.`, {
    data: { file: name },
    hint: "Give a path from here, or - for standard input.",
    cause: error
  });
}
async function readNamed(name, dir) {
  const { readFile } = await import("node:fs/promises");
  const { resolve } = await import("node:path");
  return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(dir, name)));
}
async function readInput(name, { io, dir }) {
  try {
    return name === "-" ? await io.input() : await readNamed(name, dir);
  } catch (error) {
    throw unreadable(name, error);
  }
}
async function readText(context) {
  return textOfFile(await readInput("-", context));
}
async function bodyOf(call, context, present) {
  if (call.flag("editor")) {
    const { edit } = await import("./cli-editor.js");
    return edit(present, context);
  }
  const body = call.text("body");
  return body === "-" ? readText(context) : body;
}

export {
  readInput,
  readText,
  bodyOf
};
