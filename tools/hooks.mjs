// Puts the scripts of hooks/ into the program: the executable has no folder beside it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.mjs";

export const HOOKS_FOLDER = join(ROOT, "hooks");
export const SHIMS_FILE = join(ROOT, "src", "app", "hooks", "shims.generated.ts");

/** @param {string} folder */
export function renderShims(folder) {
  const names = readdirSync(folder)
    .filter((name) => /^[a-z-]+$/.test(name))
    .sort();
  const entries = names.map((name) => {
    const text = JSON.stringify(readFileSync(join(folder, name), "utf8"));
    return `  ${JSON.stringify(name)}: ${text},`;
  });
  return [
    "// Made by `npm run docs` from hooks/. Do not edit.",
    'import type { HookName } from "./hook-names.ts";',
    "",
    "export const SHIMS: Readonly<Record<HookName, string>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
