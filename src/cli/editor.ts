import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { TicketError } from "../base/errors.ts";
import type { Context } from "./command.ts";
import { textOfFile } from "./text-of-file.ts";

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Runs a program in the folder of the command; what it prints is taken, or else the terminal is its own. */
async function runProgram(
  { dir, env }: Context,
  command: readonly [string, ...string[]],
  how: "captured" | "shell",
): Promise<Ended> {
  const { spawn } = await import("node:child_process");
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: dir,
      env,
      shell: how === "shell",
      stdio: how === "shell" ? "inherit" : ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString("utf8");
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, out }));
  });
}

function editorFailed(message: string, data: Readonly<Record<string, unknown>>): TicketError {
  return new TicketError("EDITOR_FAILED", "failed", message, {
    data,
    hint: "The editor is git's: GIT_EDITOR, core.editor, VISUAL or EDITOR.",
  });
}

/** Returns the editor that git would use, as a piece of shell. */
async function gitEditor(context: Context): Promise<string> {
  const { code, out } = await runProgram(context, ["git", "var", "GIT_EDITOR"], "captured");
  const editor = out.trim();
  if (code !== 0 || editor === "") throw editorFailed("Git names no editor.", {});
  return editor;
}

/** Opens the editor that git would with a file in it, and returns the text that was saved. @throws TicketError `EDITOR_FAILED`. */
export async function editFile(file: string, context: Context): Promise<string> {
  const editor = await gitEditor(context);
  // git runs the editor through the shell too, with the file as its argument.
  const quoted = `'${file.replaceAll("'", "'\\''")}'`;
  const { code } = await runProgram(context, [`${editor} ${quoted}`], "shell");
  if (code === 0) return textOfFile(await readFile(file, "utf8"));
  const data = { editor, exit: code };
  throw editorFailed(`The editor ended with ${code}; nothing was written.`, data);
}

/** Writes a text to a file of its own, for an editor; `removeDrafts` removes it. */
export async function newDraft(text: string, name = "TICKET.md"): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "git-ticket-")), name);
  await writeFile(file, text === "" ? "" : `${text}\n`, { mode: 0o600 });
  return file;
}

/** Opens the editor that git would, with `text` in it, and returns what was saved. @throws TicketError `EDITOR_FAILED`. */
export async function edit(text: string, context: Context): Promise<string> {
  // Where there are no tickets nobody should write a page first.
  await (await context.tickets()).config();
  const file = await newDraft(text);
  try {
    const written = await editFile(file, context);
    context.keepDraft(file);
    return written;
  } catch (error) {
    await removeDrafts([file]);
    throw error;
  }
}

/** Removes what `edit` left, with the folder around it. */
export async function removeDrafts(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(dirname(file), { recursive: true, force: true });
}
