import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { TicketError } from "../base/errors.ts";

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Where a program may be: as it is written, or in the folders of PATH. */
function placesOf(program: string, dir: string, path: string): readonly string[] {
  if (/[/\\]/.test(program)) return [resolve(dir, program)];
  const endings = process.platform === "win32" ? ["", ".exe", ".cmd", ".bat"] : [""];
  return path
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(resolve(dir, folder), program + ending)));
}

/** Refuses a program that is not there, before a ticket is taken for it. @throws TicketError `COMMAND_NOT_FOUND`. */
export function checkProgram(
  program: string,
  dir: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (placesOf(program, dir, env["PATH"] ?? "").some(isProgram)) return;
  const message = `There is no program ${JSON.stringify(program)}.`;
  throw new TicketError("COMMAND_NOT_FOUND", "usage", message, {
    data: { program },
    hint: "Give a program on your PATH, or a path from here. For a line of shell: -- sh -c 'LINE'",
  });
}
