import { resolve } from "node:path";
import { EXIT } from "../../base/errors.ts";
import { reporting } from "../../base/progress.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { prepareFolder, writeInto } from "../folder.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { warnOfProblems } from "../warnings.ts";

/** `git ticket export markdown`: one file for each ticket, closed ones too. */
export const run: CommandModule["run"] = async (call, { io, json, dir, tickets, onProgress }) => {
  const [named = "", ...words] = call.operands;
  const folder = resolve(dir, named);
  const listing = await (await tickets()).listMarkdown(listQuery(call, words.join(" ")));
  await prepareFolder(folder, named, call.flag("force"));
  for (const [{ file, markdown }] of reporting(listing.tickets, "writing", onProgress))
    await writeInto(folder, file, markdown);
  const files = listing.tickets.map(({ id, shown, blob, file }) => ({ id, shown, blob, file }));
  if (json)
    io.out(jsonDocument("markdown-files", { dir: folder, files, problems: listing.problems }));
  else {
    io.out(
      `Wrote ${files.length} ticket${files.length === 1 ? "" : "s"} to ${escapeLine(named)}\n`,
    );
    warnOfProblems(listing.problems, io);
  }
  return EXIT.ok;
};
