import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { demoEnvironment, demoShell } from "../demo/shell.ts";
import { tour } from "../demo/tour.ts";
import { jsonDocument } from "../render/json.ts";
import type { Streams } from "../streams.ts";

/** `git ticket demo`: a tour in a scratch repository, with the same code that it shows. */
export const run: CommandModule["run"] = async (call, { io, json, env, runLine }) => {
  const scratch = await mkdtemp(join(tmpdir(), "git-ticket-"));
  const base = join(scratch, "demo");
  await mkdir(base);
  const clean = demoEnvironment(env);
  const quiet: Streams = { ...io, out: () => undefined };
  const shell = demoShell(json ? quiet : io, clean, runLine);
  try {
    await tour(shell, base);
    if (json) io.out(jsonDocument("demo", { ok: true, folder: call.flag("keep") ? base : null }));
    else
      io.out(
        call.flag("keep")
          ? `\nIt is all in ${base}\n`
          : "\nThat was the tour; its folder is removed.\n",
      );
    return EXIT.ok;
  } finally {
    if (!call.flag("keep")) await rm(scratch, { recursive: true, force: true });
  }
};
