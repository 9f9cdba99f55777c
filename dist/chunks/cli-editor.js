import {
  TicketError
} from "./shared-base-errors.js";

// src/cli/editor.ts
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function runner(context, inherit) {
  const { spawn } = await import("node:child_process");
  return (command, args, shell) => new Promise((resolve, reject) => {
    const { dir, env } = context;
    const child = spawn(command, args, {
      cwd: dir,
      env,
      shell,
      stdio: inherit ? "inherit" : ["ignore", "pipe", "inherit"]
    });
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk.toString("utf8");
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, out }));
  });
}
async function edit(text, context) {
  const { out: editor } = await (await runner(context, false))("git", ["var", "GIT_EDITOR"], false);
  const folder = await mkdtemp(join(tmpdir(), "git-ticket-"));
  const file = join(folder, "TICKET.md");
  try {
    await writeFile(file, text, { mode: 384 });
    const quoted = `'${file.replaceAll("'", "'\\''")}'`;
    const { code } = await (await runner(context, true))(`${editor.trim()} ${quoted}`, [], true);
    if (code !== 0)
      throw new TicketError(
        "EDITOR_FAILED",
        "failed",
        `The editor ended with ${code}; nothing was written.`,
        {
          data: { editor: editor.trim(), exit: code },
          hint: "The editor is git's: GIT_EDITOR, core.editor, VISUAL or EDITOR."
        }
      );
    return (await readFile(file, "utf8")).trimEnd();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
export {
  edit
};
