import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the files below a folder, as sorted paths with slashes; none when the folder does not exist.
 *
 * @param {string} folder
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
