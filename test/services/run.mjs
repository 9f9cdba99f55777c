// Runs the tests that need more than node, npm and git; fails by naming the package to install.
import { spawnSync } from "node:child_process";

/** Programs that these tests start, and the Debian packages that they come in. */
const NEEDED = {
  fish: "fish",
  gpg: "gnupg",
  man: "man-db",
  "nats-server": "nats-server",
  "redis-server": "redis-server",
  script: "bsdutils",
  zsh: "zsh",
};

const missing = Object.entries(NEEDED).filter(
  ([program]) => spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined,
);
for (const [program, name] of missing)
  process.stderr.write(`${program} is missing; on Debian: apt-get install ${name}\n`);
if (missing.length > 0) process.exit(1);

const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run"], {
  stdio: "inherit",
  env: { ...process.env, TEST_SUITE: "services" },
});
process.exit(status ?? 1);
