import { runAction } from "./run-action.ts";
import { startRunner } from "./start-runner.ts";

void runAction(startRunner(process.env)).then((code) => {
  process.exitCode = code;
});
