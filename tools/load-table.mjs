import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./bundle.mjs";

/** @typedef {import("../src/cli/command.ts").CommandSpec} CommandSpec */
/** @typedef {import("../src/cli/command.ts").OptionSpec} OptionSpec */

/**
 * What documents are made from: the commands, section by section, and the options of them all.
 *
 * @typedef {{
 *   readonly sections: readonly { readonly title: string, readonly commands: readonly CommandSpec[] }[],
 *   readonly globals: readonly OptionSpec[],
 * }} Table
 */

const ENTRY = `
  import { GLOBAL_OPTIONS } from "./src/cli/table/options.ts";
  import { SECTIONS } from "./src/cli/table/sections.ts";
  const sections = SECTIONS.map(async ({ title, load }) => ({ title, commands: await load() }));
  export const table = async () => ({ sections: await Promise.all(sections), globals: GLOBAL_OPTIONS });
`;

/**
 * Returns the command table of today's sources. What runs the commands is left out.
 *
 * @returns {Promise<Table>}
 */
export async function loadTable() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["../commands/*"],
    logLevel: "silent",
  });
  const folder = mkdtempSync(join(tmpdir(), "git-ticket-table-"));
  try {
    const file = join(folder, "table.mjs");
    writeFileSync(file, outputFiles[0]?.text ?? "");
    return await (await import(pathToFileURL(file).href)).table();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the commands by their first word, which is the name of their page.
 *
 * @param {Table} table
 * @returns {ReadonlyMap<string, readonly CommandSpec[]>}
 */
export function groupsOf({ sections }) {
  /** @type {Map<string, CommandSpec[]>} */
  const groups = new Map();
  for (const spec of sections.flatMap((s) => s.commands)) {
    const word = spec.name.replace(/ .*/, "");
    groups.set(word, [...(groups.get(word) ?? []), spec]);
  }
  return groups;
}
