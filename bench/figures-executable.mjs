// Figures of the program that needs no Node: whole processes, beside the start of Node at the same moment.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compiler } from "../tools/executable.mjs";
import { floor, ratioRow, updates } from "./figures-time.mjs";
import { ENV } from "./lab.mjs";
import { timeInTurns } from "./measure.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */
/** @typedef {import("./measure.mjs").Series} Series */

/** What may be asked of a list, by the size of the store. */
const LISTS = [
  { count: 10_000, most: 0.25, long: false },
  { count: 100_000, most: 0.35, long: true },
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
  for (const { count, most, long } of LISTS) {
    const figure = `executable: list, 100 of ${count.toLocaleString("en")}`;
    if (quick && long) rows.push({ figure, measured: "left out of a quick run", demanded: "" });
    else rows.push(...listRows(figure, 2 * runs, lab.store(count), command, most));
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
