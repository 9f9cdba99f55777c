// Figures of the program that needs no Node: whole processes, beside the start of Node at the same moment.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compiler } from "../tools/executable.mjs";
import { floor, ratioRow, updates } from "./figures-time.mjs";
import { ENV, run } from "./lab.mjs";
import { timeInTurns } from "./measure.mjs";
import { searchQueries } from "./search-words.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */
/** @typedef {import("./measure.mjs").Series} Series */

/** What may be asked of a list and of a search, by the size of the store. */
const SIZES = [
  { count: 10_000, list: 0.25, search: 0.3, long: false },
  { count: 100_000, list: 0.35, search: 0.5, long: true },
];

/** @param {Bench} bench @returns {Row[]} */
export function executable({ lab, runs, quick }) {
  const { file, missing } = lab.executable();
  if (file === undefined)
    return [{ figure: "executable", measured: `left out: ${missing}`, demanded: "" }];
  /** @param {readonly string[]} args @param {string} cwd */
  const command = (args, cwd) => ({ program: file, args, cwd, env: ENV });
  const repo = lab.emptyStore();
  const empty = emptyProgram(lab);
  const [base = [], nothing = [], version = []] = timeInTurns(2 * runs, [
    floor,
    () => ({ program: empty, args: [] }),
    () => command(["version"], repo),
  ]);
  const node = "node -e 0";
  const rows = [
    free(ratioRow("executable: an empty program", nothing, base, node, 0)),
    free(ratioRow("executable: version", version, base, node, 0)),
  ];
  for (const { count, list, search, long } of SIZES) {
    const named = `of ${count.toLocaleString("en")}`;
    if (quick && long) {
      const measured = "left out of a quick run";
      rows.push({ figure: `executable: list and search ${named}`, measured, demanded: "" });
      continue;
    }
    rows.push(
      ...listRows(`executable: list, 100 ${named}`, 2 * runs, lab.store(count), command, list),
      ...searchRows(named, runs, searched(lab, count, command), command, search),
    );
  }
  const [own = [], beside = []] = timeInTurns(2 * runs, [updates(lab, 10_000, 4, command), floor]);
  return [...rows, ratioRow("executable: one update, store of 10,000", own, beside, node, 0.5)];
}

const { NODE_EXTRA_CA_CERTS: certificates, ...bare } = process.env;
/** Node without the certificates that it may have to read at each start, which are none of its own. */
const bareFloor = () => ({ program: process.execPath, args: ["-e", "0"], env: bare });

/**
 * @param {string} figure
 * @param {number} runs
 * @param {string} repo
 * @param {import("./lab.mjs").Lab["ticket"]} command
 * @param {number} most
 */
function listRows(figure, runs, repo, command, most) {
  const [own = [], base = [], plain = []] = timeInTurns(runs, [
    () => command(["list", "--limit=100"], repo),
    floor,
    bareFloor,
  ]);
  const row = ratioRow(figure, own, base, "node -e 0", most);
  if (certificates === undefined) return [row];
  const name = `${figure}, NODE_EXTRA_CA_CERTS unset`;
  return [row, free(ratioRow(name, own, plain, "node -e 0", most))];
}

/**
 * Returns a repository with texts to be searched, whose index is there.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {number} count
 * @param {import("./lab.mjs").Lab["ticket"]} command
 */
function searched(lab, count, command) {
  const repo = lab.proseStore(count);
  for (const args of [
    ["list", "--limit=1"],
    ["search", "the"],
  ])
    run(command(args, repo));
  return { repo, queries: Object.entries(searchQueries(count)) };
}

/**
 * @param {string} named
 * @param {number} runs
 * @param {ReturnType<typeof searched>} store
 * @param {import("./lab.mjs").Lab["ticket"]} command
 * @param {number} most
 */
function searchRows(named, runs, { repo, queries }, command, most) {
  const series = queries.map(
    ([, query]) =>
      () =>
        command(["search", query], repo),
  );
  const [base = [], ...all] = timeInTurns(runs, [floor, ...series]);
  return queries.map(([kind], i) =>
    ratioRow(`executable: search for ${kind} ${named}`, all[i] ?? [], base, "node -e 0", most),
  );
}

/** A row of which nothing is demanded. @param {Row} row @returns {Row} */
const free = ({ figure, measured }) => ({ figure, measured, demanded: "" });

/** What a compiled program needs before ours begins. @param {import("./lab.mjs").Lab} lab */
function emptyProgram(lab) {
  const out = join(lab.dir, "empty");
  const args = ["build", lab.file("empty.js", ""), "--compile", "--bytecode", "--outfile", out];
  const { status, stderr } = spawnSync(compiler(), args, { cwd: lab.dir, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}
