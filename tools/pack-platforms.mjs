// Prepares the packages for npm in build/npm/: the program for Node, and the executable of this platform beside it.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./bundle.mjs";
import { EXECUTABLE } from "./executable.mjs";
import { packPlatforms } from "./platforms.mjs";

try {
  if (!existsSync(EXECUTABLE))
    throw new Error("The executable is missing. Build it: npm run build:executable");
  for (const folder of packPlatforms(join(ROOT, "build", "npm"))) {
    const name = relative(ROOT, folder);
    console.log(`${name}: to publish it: npm publish ./${name}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
