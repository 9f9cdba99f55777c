import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitIn, scratch } from "../../support/git-env.ts";
import { emptyRepository, writeOne } from "../support.ts";
import { openIsomorphicly } from "./support.ts";

function hookIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "reference-transaction"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
}

test.each(["~/hooks", "hooks", "~ada/hooks"])(
  "a hook that may refuse to move a ref is not passed by, wherever it is: %s",
  async (hooksPath) => {
    const [dir, home] = [emptyRepository(), scratch("home")];
    gitIn(dir, "config", "core.hooksPath", hooksPath);
    hookIn(join(home, "hooks"));
    hookIn(join(dir, "hooks"));
    const env = { ...process.env, HOME: home, GIT_DIR: ".git" };
    const writing = writeOne(await openIsomorphicly(dir, { env }), "one");
    const refused = { code: "ENGINE_UNSUPPORTED", data: { feature: "hook" } };
    await expect(writing).rejects.toMatchObject(refused);
  },
);
