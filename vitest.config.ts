import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/** Suites that need more than node, npm and git: `npm run test:services`, `npm run test:executable`. */
const APART: Readonly<Record<string, readonly string[]>> = {
  services: ["test/services/**/*.test.ts"],
  mcp: ["test/mcp-clients/**/*.test.ts"],
  action: ["test/built-action/**/*.test.ts"],
  executable: ["test/executable/**/*.test.ts", "test/transcripts.test.ts"],
};
/** The ordinary run takes all tests but those. */
const suite = APART[process.env["TEST_SUITE"] ?? ""];
const REST = ["test/torture/**", "bench/**", "**/node_modules/**", "dist/**"];
const apart = Object.values(APART).flatMap(([own = ""]) => own);

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: [...(suite ?? ["test/**/*.test.ts"])],
    exclude: suite === undefined ? [...REST, ...apart] : REST,
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/hermetic.ts"],
    pool: "forks",
    // Half of the time goes by waiting for git, so that two files at once pay off even on two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // More at once take as long in all, and each of them longer.
    maxConcurrency: 2,
    reporters: ["default", "./test/support/closing-line.ts"],
    // Ends what hangs, and says nothing about speed: a busy machine takes ten times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
