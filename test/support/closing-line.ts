import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with the one line that machines read.
 *
 * A test file that could not be loaded, and an error outside any test, count as one failure each: without that a run
 * with a syntax error would close with "0 failed".
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((s) => s === state).length;
    const broken = modules.reduce((sum, module) => sum + module.errors().length, 0);
    const failed = count("failed") + broken + unhandledErrors.length;
    // The default reporter prints its summary in the same event; this line has to come after it.
    process.once("exit", () => {
      process.stdout.write(
        `${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`,
      );
    });
  }
}
