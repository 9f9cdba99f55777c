import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/torture/**", "test/services/**", "bench/**", "**/node_modules/**", "dist/**"],
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/hermetic.ts"],
    pool: "forks",
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
