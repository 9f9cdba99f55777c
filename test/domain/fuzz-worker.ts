import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { anyText, readingFault } from "./fuzz.ts";

/** What is asked of a worker: so many texts from that seed. */
export interface FuzzTask {
  readonly runs: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly runs: number;
  readonly accepted: number;
  /** The shortest text that was not read as it should be, and why. */
  readonly fault: { readonly text: string; readonly what: string | undefined } | undefined;
}

function run({ runs, seed }: FuzzTask): FuzzReport {
  const count = { accepted: 0 };
  const property = fc.property(anyText, (text) => readingFault(text, count) === undefined);
  const { counterexample, numRuns } = fc.check(property, { numRuns: runs, seed });
  const [text] = counterexample ?? [];
  const fault = text === undefined ? undefined : { text, what: readingFault(text, count) };
  return { runs: numRuns, accepted: count.accepted, fault };
}

parentPort?.postMessage(run(workerData));
