import { join } from "node:path";
import { inject } from "vitest";
import { HERMETIC_ENV } from "./git-env.ts";

// Runs before every test file. Nothing that the developer has set may change a result.
const root = inject("runRoot");
const noise =
  /^(GIT_|TICKET_|XDG_|NO_COLOR$|FORCE_COLOR$|COLORTERM$|EDITOR$|VISUAL$|PAGER$|EMAIL$)/;
for (const name of Object.keys(process.env)) if (noise.test(name)) delete process.env[name];

Object.assign(process.env, HERMETIC_ENV, {
  HOME: join(root, "home"),
  GIT_CONFIG_GLOBAL: join(root, "home", ".gitconfig"),
  TEST_RUN_ROOT: root,
});
