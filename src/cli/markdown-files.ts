import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MarkdownSource } from "../app/markdown-types.ts";
import { TicketError } from "../base/errors.ts";
import type { Context } from "./command.ts";
import { readInput } from "./input.ts";

/** Returns the Markdown files that are directly in a folder, or `undefined` when it is none. */
async function filesIn(named: string, { dir }: Context): Promise<readonly string[] | undefined> {
  if (named === "-") return undefined;
  const entries = await readdir(resolve(dir, named)).catch(() => undefined);
  if (entries === undefined) return undefined;
  const files = entries.filter((name) => name.endsWith(".md") && !name.startsWith("."));
  if (files.length > 0) return files.sort().map((name) => join(named, name));
  throw new TicketError(
    "NOTHING_TO_APPLY",
    "notFound",
    `No file in ${JSON.stringify(named)} ends with .md.`,
    {
      data: { dir: named },
      hint: "To write such files: git ticket export markdown DIR",
    },
  );
}

/** Reads Markdown from files, from all files of folders, and from standard input for "-". @throws TicketError. */
export async function readSources(
  names: readonly string[],
  context: Context,
): Promise<readonly MarkdownSource[]> {
  const sources: MarkdownSource[] = [];
  for (const named of names)
    for (const name of (await filesIn(named, context)) ?? [named])
      sources.push({ name, text: await readInput(name, context) });
  return sources;
}
