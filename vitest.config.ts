import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

/** `npm run test:services` runs the tests that need more than node, npm and git; the ordinary run all others. */
const services = process.env["TEST_SUITE"] === "services";
const REST = ["test/torture/**", "bench/**", "**/node_modules/**", "dist/**"];

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: [services ? "test/services/**/*.test.ts" : "test/**/*.test.ts"],
    exclude: services ? REST : [...REST, "test/services/**"],
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/hermetic.ts"],
    pool: "forks",
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
