import { parentPort, workerData } from "node:worker_threads";
import { checkTriple, type Triple } from "./triples.ts";

/** What was found in all triples of some files. */
export interface TriplesReport {
  readonly triples: number;
  readonly oneSided: number;
  readonly concurrent: number;
  readonly faults: readonly string[];
}

const { text }: { readonly text: string } = workerData;
const reports = text
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line, i) => {
    const triple: Triple = JSON.parse(line);
    const { faults, ...counts } = checkTriple(triple);
    return { ...counts, faults: faults.map((fault) => `line ${i + 1}, ${triple.id}: ${fault}`) };
  });
const sum = (count: "oneSided" | "concurrent") => reports.reduce((all, r) => all + r[count], 0);
const report: TriplesReport = {
  triples: reports.length,
  oneSided: sum("oneSided"),
  concurrent: sum("concurrent"),
  faults: reports.flatMap((r) => r.faults),
};
parentPort?.postMessage(report);
