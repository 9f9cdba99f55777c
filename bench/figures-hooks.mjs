// What hooks cost a commit, and how often they start anything.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ratioRow } from "./figures-time.mjs";
import { ENV, git, run } from "./lab.mjs";
import { timeInTurns } from "./measure.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */

const MESSAGE = "Wait for the proxy\n\nIt re-reads all that is pre-sorted, and opt-in.";

/**
 * Puts a program on PATH that writes down each of its starts, and then is git ticket.
 *
 * @param {import("./lab.mjs").Lab} lab
 */
function countingProgram(lab) {
  const bin = join(lab.dir, "counting");
  const log = join(bin, "starts");
  mkdirSync(bin, { recursive: true });
  const { program, args } = lab.ticket([], lab.dir);
  const words = [program, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  writeFileSync(join(bin, "git-ticket"), `#!/bin/sh\necho x >> '${log}'\nexec ${words} "$@"\n`);
  chmodSync(join(bin, "git-ticket"), 0o755);
  const starts = () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0);
  return { env: { ...ENV, PATH: `${bin}${delimiter}${process.env["PATH"]}` }, starts };
}

/** @param {Bench} bench @returns {Row[]} */
export function hooks({ lab, runs }) {
  const { env, starts } = countingProgram(lab);
  /** @param {string} message @param {string} cwd */
  const commit = (message, cwd) => {
    const args = ["commit", "--quiet", "--allow-empty", "-m", message];
    return { program: "git", args, cwd, env };
  };
  /** @param {readonly string[] | undefined} names */
  const repository = (names) => {
    const repo = lab.emptyStore();
    git(repo, ["commit", "--quiet", "--allow-empty", "-m", "Begin"]);
    if (names !== undefined) run(lab.ticket(["hooks", "install", ...names, "--quiet"], repo));
    return repo;
  };
  const [none, checked, all] = [undefined, ["commit-msg"], []].map(repository);
  const [base = [], one = [], every = []] = timeInTurns(
    4 * runs,
    [none, checked, all].map((repo) => () => commit(MESSAGE, repo ?? "")),
  );
  const idle = starts();
  const id = run(lab.ticket(["create", "Login times out"], all ?? ""))
    .toString("utf8")
    .trim();
  const [plain = [], closing = []] = timeInTurns(runs, [
    () => commit(MESSAGE, none ?? ""),
    () => commit(`Refs ${id}`, all ?? ""),
  ]);
  const before = starts();
  run(commit(`Refs ${id}`, all ?? ""));
  const each = starts() - before;
  return [
    ratioRow("commit, commit-msg alone", one, base, "no hooks", 1.5),
    ratioRow("commit, all default hooks", every, base, "no hooks", 2),
    {
      figure: "git ticket started by these commits",
      measured: `${idle} in ${4 * runs * 2} commits`,
      demanded: "0",
      ok: idle === 0,
    },
    {
      figure: "commit that names a ticket",
      measured: `${ratioRow("", closing, plain, "no hooks", 1).measured}, ${each} starts`,
      demanded: "",
    },
  ];
}
