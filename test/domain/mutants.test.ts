import { expect, test } from "vitest";
import { bundleScript } from "../support/bundle-script.mjs";
import { runWorker } from "../support/run-workers.mjs";
import type { LawsReport, LawsTask } from "./laws-worker.ts";
import { MUTANTS, type Mutant } from "./mutants.ts";

const RUNS = 1000;

/** What became of a mutant. */
interface Trial {
  readonly mutant: string;
  /** After how many histories a law was broken, or `undefined` when none was. */
  readonly runs: number | undefined;
  readonly law: string;
}

async function tryMutant(mutant: Mutant, seed: number): Promise<Trial> {
  const script = await bundleScript("test/domain/laws-worker.ts", [mutant]);
  const task: LawsTask = { runs: RUNS, seed, hasty: true };
  const { broken }: LawsReport = await runWorker(script, task);
  return { mutant: mutant.name, runs: broken[0]?.runs, law: broken[0]?.law ?? "no law is broken" };
}

/** Tries mutants in two lanes; each starts the next one when it is done. */
async function tryAll(mutants: readonly Mutant[]): Promise<readonly Trial[]> {
  const waiting = [...mutants];
  const trials: Trial[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      trials.push(await tryMutant(next, 1));
  };
  await Promise.all([lane(), lane()]);
  return trials;
}

test("P14: the laws find every planted fault within 1,000 histories", async () => {
  const trials = [...(await tryAll(MUTANTS))].sort((a, b) => (b.runs ?? RUNS) - (a.runs ?? RUNS));
  const table = trials.map(
    ({ mutant, runs, law }) => `${String(runs ?? `> ${RUNS}`).padStart(6)}  ${mutant}: ${law}`,
  );
  process.stdout.write(`Histories until a fault was found:\n${table.join("\n")}\n`);
  expect(trials).toHaveLength(MUTANTS.length);
  expect(trials.filter(({ runs }) => runs === undefined)).toEqual([]);
});

test("a fault that no longer fits the sources is no fault", async () => {
  const stale = { file: "src/domain/join.ts", from: "this text stands nowhere", to: "" };
  const twice = { ...stale, from: "compareValues(" };
  const elsewhere = { ...stale, file: "src/domain/layout.ts", from: "export" };
  const build = (fault: typeof stale) => bundleScript("test/domain/laws-worker.ts", [fault]);
  await expect(build(stale)).rejects.toThrow("holds 0 times");
  await expect(build(twice)).rejects.toThrow(/holds \d times/);
  await expect(build(elsewhere)).rejects.toThrow();
});
