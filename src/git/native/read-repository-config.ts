import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the text of a repository's own config file. */
export function readRepositoryConfig(commonDir: string): string {
  try {
    return readFileSync(join(commonDir, "config"), "utf8");
  } catch {
    return ""; // git takes a repository without one for a plain one
  }
}
