// Figures of time: whole processes from spawn to exit, beside the baseline of the same moment.

import { beadsRecords, jsonLines } from "./generate.mjs";
import { idsOf, REF } from "./lab.mjs";
import { median, medianRatio, nodeEval, timeInTurns } from "./measure.mjs";
import { fastImportStream } from "./stream.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */

export const floor = nodeEval("0");

/**
 * @param {string} figure
 * @param {readonly number[]} own
 * @param {readonly number[]} base
 * @param {string} baseName
 * @param {number} demanded
 * @returns {Row}
 */
export function ratioRow(figure, own, base, baseName, demanded) {
  const ratio = medianRatio(own, base);
  return {
    figure,
    measured: `${ratio.toFixed(2)} × (${ms(median(own))}; ${baseName} ${ms(median(base))})`,
    demanded: `≤ ${demanded} × ${baseName}`,
    ok: ratio <= demanded,
  };
}

/** @param {Bench} bench @returns {Row[]} */
export function start({ lab, runs }) {
  const repo = lab.emptyStore();
  const [base = [], version = [], help = []] = timeInTurns(2 * runs, [
    floor,
    () => lab.ticket(["version"], repo),
    () => lab.ticket(["-h"], repo),
  ]);
  return [
    ratioRow("version", version, base, "node -e 0", 1.15),
    ratioRow("-h", help, base, "node -e 0", 1.15),
  ];
}

/**
 * What a shell asks at each press of the key: of the table, of the settings, of one ticket among many, of them all.
 *
 * @param {Bench} bench
 * @returns {Row[]}
 */
export function completion({ lab, runs }) {
  const repo = lab.store(10_000);
  const id = idsOf(repo)[4321]?.slice(0, 4) ?? "";
  const asked = [
    ["a command", ["re"]],
    ["an option", ["list", "--l"]],
    ["a status", ["list", "--status", ""]],
    ["an id, 4 characters typed", ["show", `tk-${id}`]],
    ["any id", ["show", ""]],
  ];
  const commands = asked.map(
    ([, words = []]) =>
      () =>
        lab.ticket(["completion", "answer", "--", ...words], repo),
  );
  const [base = [], ...answers] = timeInTurns(runs, [floor, ...commands]);
  return answers.map((own, i) =>
    ratioRow(`completion of ${asked[i]?.[0]}, store of 10,000`, own, base, "node -e 0", 1.3),
  );
}

/** @param {Bench} bench @returns {Row[]} */
export function batch100({ lab, runs }) {
  const file = lab.operationsFile(100);
  const [own = []] = timeInTurns(runs, [
    inFresh(lab.emptyStore, runs, (repo) => lab.ticket(["batch", "apply", file], repo)),
  ]);
  const measured = median(own);
  return [
    {
      figure: "100 creates in one batch",
      measured: ms(measured),
      demanded: "< 300 ms",
      ok: measured < 300,
    },
  ];
}

/**
 * Prepares a repository for each run beforehand, so that making it is not measured.
 *
 * @param {() => string} make
 * @param {number} runs
 * @param {(repo: string) => import("./measure.mjs").Command} command
 * @returns {import("./measure.mjs").Series}
 */
function inFresh(make, runs, command) {
  const repositories = Array.from({ length: runs + 1 }, make);
  return (run) => command(repositories[run] ?? "");
}

/** @param {Bench} bench @returns {Row[]} */
export function batch10000({ lab, quick }) {
  const runs = quick ? 3 : 7;
  const count = 10_000;
  const file = lab.operationsFile(count);
  const stream = lab.file("fast-import.stream", fastImportStream(lab.store(count), REF));
  const batch = ["batch", "apply", file];
  const own = inFresh(lab.emptyStore, runs, (repo) => lab.ticket(batch, repo));
  const bare = inFresh(lab.repository, runs, (repo) => ({
    program: "git",
    args: ["fast-import", "--quiet"],
    cwd: repo,
    input: stream,
  }));
  const [ours = [], theirs = [], node = []] = timeInTurns(runs, [own, bare, floor]);
  const base = theirs.map((time, i) => time + (node[i] ?? 0));
  return [ratioRow("10,000 creates in one batch", ours, base, "(fast-import + node -e 0)", 2)];
}

const PRIORITIES = ["low", "medium", "high", "critical"];

/**
 * Each run changes another ticket, to a value that it does not have.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {number} count
 * @param {number} seed
 * @param {import("./lab.mjs").Lab["ticket"]} [command] what makes them
 * @returns {import("./measure.mjs").Series}
 */
export function updates(lab, count, seed, command = lab.ticket) {
  const repo = lab.copy(lab.store(count));
  const ids = idsOf(repo);
  return (run) => {
    const id = ids[(seed + run * 7919) % ids.length] ?? "";
    return command(["set", id, `points=${run + 1}`, `priority=${PRIORITIES[run % 4]}`], repo);
  };
}

/** @param {Bench} bench @returns {Row[]} */
export function update({ lab, runs }) {
  const [own = [], base = []] = timeInTurns(2 * runs, [updates(lab, 10_000, 1), floor]);
  return [ratioRow("one update, store of 10,000", own, base, "node -e 0", 1.5)];
}

/** @param {Bench} bench @returns {Row[]} */
export function updateLarge({ lab, runs }) {
  const [large = [], small = []] = timeInTurns(2 * runs, [
    updates(lab, 50_000, 2),
    updates(lab, 1000, 3),
  ]);
  return [ratioRow("one update, store of 50,000", large, small, "at 1,000", 1.25)];
}

/** @param {Bench} bench @returns {Row[]} */
export function importBeads({ lab, runs, data }) {
  const file = data ?? lab.file("beads.jsonl", jsonLines(beadsRecords(5722, 5722)));
  const [own = []] = timeInTurns(runs, [
    inFresh(lab.emptyStore, runs, (repo) => lab.ticket(["import", "beads", file], repo)),
  ]);
  const measured = median(own);
  const figure = `import of beads, ${data === undefined ? "5,722 generated records" : data}`;
  return [{ figure, measured: ms(measured), demanded: "< 1.50 s", ok: measured < 1500 }];
}

/** What is read most, and the most that it may cost beside the start of node: at 10,000 tickets, at 100,000. */
const READS = /** @type {const} */ ([
  ["list, 100 rows", ["list", "--limit=100"], 1.15, 1.25],
  ["list is:ready, 100 rows", ["list", "--limit=100", "is:ready"], 1.15, 1.25],
  ["show", ["show"], 1.3, 1.3],
]);

/** @param {Bench} bench @returns {Row[]} */
export function list({ lab, runs, quick }) {
  const sizes = quick ? [10_000] : [10_000, 100_000];
  return sizes.flatMap((count) => {
    const repo = lab.store(count);
    const id = idsOf(repo)[4321] ?? "";
    const series = READS.map(
      ([, args]) =>
        () =>
          lab.ticket(args[0] === "show" ? ["show", id] : args, repo),
    );
    const [base = [], ...all] = timeInTurns(2 * runs, [floor, ...series]);
    const rows = READS.map(([name, , small, large], i) => {
      const figure = `${name}, store of ${count.toLocaleString("en")}`;
      return ratioRow(figure, all[i] ?? [], base, "node -e 0", count > 10_000 ? large : small);
    });
    return [...rows, ...columnReads(lab, repo, count, runs)];
  });
}

/**
 * Reads of columns: lists that nobody has asked for at that commit, which are kept, and what is counted or chosen each time.
 *
 * @type {readonly (readonly [string, (run: number) => readonly string[]])[]}
 */
const COLUMN_READS = [
  ["list, not asked for before", (run) => ["list", `--limit=${101 + run}`]],
  ["list is:ready, not asked for before", (run) => ["list", `--limit=${101 + run}`, "is:ready"]],
  ["ready, the first ten", () => ["ready", "--limit=10"]],
  ["stats", () => ["stats"]],
  ["board", () => ["board"]],
];

/** @param {import("./lab.mjs").Lab} lab @param {string} repo @param {number} count @param {number} runs @returns {Row[]} */
function columnReads(lab, repo, count, runs) {
  const [base = [], ...all] = timeInTurns(runs, [
    floor,
    ...COLUMN_READS.map(
      ([, args]) =>
        (/** @type {number} */ run) =>
          lab.ticket(args(run), repo),
    ),
  ]);
  return COLUMN_READS.map(([name], i) => ({
    figure: `  ${name}, store of ${count.toLocaleString("en")}`,
    measured: `${medianRatio(all[i] ?? [], base).toFixed(2)} × (${ms(median(all[i] ?? []))})`,
    demanded: "",
  }));
}
