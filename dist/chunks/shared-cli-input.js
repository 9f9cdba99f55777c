import {
  TicketError
} from "./shared-base-errors.js";

// src/cli/input.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
function unreadableFile(name, error) {
  const { code } = error;
  const utf8 = error instanceof TypeError ? "is not UTF-8" : `can't be read (${code ?? "?"})`;
  const why = code === "ENOENT" ? "does not exist" : utf8;
  return new TicketError("FILE_UNREADABLE", "failed", `The file ${JSON.stringify(name)} ${why}.`, {
    data: { file: name },
    hint: "Give a path from here, or - for standard input.",
    cause: error
  });
}
async function readInput(name, context) {
  if (name === "-") return context.io.input();
  try {
    const bytes = await readFile(resolve(context.dir, name));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadableFile(name, error);
  }
}
async function bodyOf(call, context, present) {
  if (call.flag("editor")) {
    const { edit } = await import("./cli-editor.js");
    return edit(present, context);
  }
  const body = call.text("body");
  if (body !== "-") return body;
  return (await context.io.input()).replace(/\n+$/, "");
}

export {
  readInput,
  bodyOf
};
