import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { history } from "./arbitraries.ts";
import { firstViolation, LAWS, renderHistory, type Spent } from "./laws.ts";

/** What a worker is asked to do: so many histories from that seed. */
export interface LawsTask {
  readonly runs: number;
  readonly seed: number;
  /** Whether the first violation is all that is asked for; otherwise it is shrunk, and the other laws go on. */
  readonly hasty?: boolean;
}

/** A law that was broken after so many runs. */
export interface BrokenLaw {
  readonly law: string;
  readonly runs: number;
  readonly story: string;
}

/** What a worker answers. */
export interface LawsReport {
  readonly runs: number;
  readonly broken: readonly BrokenLaw[];
  /** Milliseconds by law. */
  readonly spent: readonly (readonly [law: string, ms: number])[];
}

/** Runs histories until one breaks a law, or all are through. */
function search(laws: readonly string[], spent: Spent, { runs, seed, hasty = false }: LawsTask) {
  const property = fc.property(history, (steps) => {
    const violation = firstViolation(steps, laws, spent);
    if (violation !== undefined) throw new Error(violation.law);
  });
  return fc.check(property, { numRuns: runs, seed, endOnFailure: hasty });
}

function run(task: LawsTask): LawsReport {
  const spent: Spent = new Map();
  const broken: BrokenLaw[] = [];
  let laws = Object.keys(LAWS);
  let done = 0;
  while (done < task.runs && laws.length > 0 && (!task.hasty || broken.length === 0)) {
    const found = search(laws, spent, { ...task, seed: task.seed + done, runs: task.runs - done });
    done += found.numRuns;
    const [steps = []] = found.counterexample ?? [];
    const violation = found.failed ? firstViolation(steps, laws, new Map()) : undefined;
    if (violation === undefined) continue;
    laws = laws.filter((law) => law !== violation.law);
    const story = task.hasty ? "" : `${renderHistory(steps)}\n${violation.what}`;
    broken.push({ law: violation.law, runs: done, story });
  }
  return { runs: done, broken, spent: [...spent] };
}

parentPort?.postMessage(run(workerData));
