import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { encodeDocument } from "../../../src/domain/encode.ts";
import { importBeads } from "../../../src/domain/import/beads.ts";
import { noteText } from "../../../src/domain/import/plan.ts";
import { importFaults, reimportFaults } from "./check-import.ts";
import { anyExport } from "./exports.ts";
import { linesOf, OPTIONS } from "./options.ts";

/** What a worker is asked to do: look at the text of one file, or at so many made-up ones. */
export type ImportTask =
  | { readonly text: string }
  | { readonly runs: number; readonly seed: number };

/** What a worker found. */
export interface ImportReport {
  readonly facts: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly faults: readonly string[];
}

const TIMES = 15;

/** Milliseconds of one import with encoding: the first time, and the best of some. */
function timings(text: string): readonly [number, number] {
  const lines = linesOf(text);
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    for (const document of importBeads(lines, OPTIONS).documents) encodeDocument(document);
    return Math.round(performance.now() - start);
  });
  return [times[0] ?? 0, Math.min(...times)];
}

function fileReport(text: string): ImportReport {
  const [first, best] = timings(text);
  const { counts, notes, documents } = importBeads(linesOf(text), OPTIONS);
  const bytes = documents.reduce((sum, d) => sum + encodeDocument(d).length, 0);
  const facts = { ...counts, notes: notes.length, bytes, "ms first": first, "ms best": best };
  const faults = [...importFaults(text), ...reimportFaults(text, text)];
  return { facts, notes: notes.map(noteText), faults };
}

function fuzzReport(runs: number, seed: number): ImportReport {
  const property = fc.property(anyExport, anyExport, (before, after) => {
    const faults = [...importFaults(before), ...reimportFaults(before, after)];
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });
  const found = fc.check(property, { numRuns: runs, seed });
  const faults = found.failed ? [`${found.counterexample}: ${found.errorInstance}`] : [];
  return { facts: { runs: found.numRuns, seed }, notes: [], faults };
}

const task: ImportTask = workerData;
parentPort?.postMessage("text" in task ? fileReport(task.text) : fuzzReport(task.runs, task.seed));
