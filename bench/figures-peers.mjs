// The same 10,000 tickets in other programs, and the same 100 of them listed: beside Fossil, Taskwarrior, and grep over files.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ENV, run } from "./lab.mjs";
import { median, medianRatio, timeInTurns } from "./measure.mjs";
import { fossilStore, taskStore } from "./peer-stores.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */
/** @typedef {import("./measure.mjs").Command} Command */

const COUNT = 10_000;

/**
 * Another program. `prepare` gives it the tickets and returns the command that lists them; `titles` reads what that printed, unless
 * it says something else than our list.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} package of Debian
 * @property {string} program
 * @property {(dir: string, tickets: readonly import("./peer-stores.mjs").Listed[], repo: string, bench: Bench) => Command} prepare
 * @property {((output: string) => string[]) | undefined} titles
 */

const lines = (/** @type {string} */ text) => text.split("\n").filter((line) => line !== "");

/** @type {readonly Peer[]} */
const PEERS = [
  {
    name: "Fossil",
    package: "fossil",
    program: "fossil",
    prepare: fossilStore,
    titles: (output) =>
      lines(output)
        .slice(1)
        .map((line) => line.split("\t")[4] ?? ""),
  },
  {
    name: "Taskwarrior",
    package: "taskwarrior",
    program: "task",
    prepare: taskStore,
    titles: (output) =>
      lines(output).map((line) => line.replace(/^\S+ +\S+ +\S+ +\S+ +/, "").trim()),
  },
  {
    // The titles of all files as they come: it finds no order and stops at none.
    name: "grep ^title: over Markdown files",
    package: "grep",
    program: "grep",
    prepare: (dir, _, repo, { lab }) => {
      run(lab.ticket(["export", "markdown", join(dir, "files")], repo));
      return {
        program: "grep",
        args: ["-rhm1", "^title:", join(dir, "files")],
        cwd: dir,
        env: ENV,
      };
    },
    titles: undefined,
  },
];

/** @param {Bench} bench @returns {Row[]} */
export function peers(bench) {
  const { lab, runs } = bench;
  const repo = lab.store(COUNT);
  const all = JSON.parse(run(lab.ticket(["list", "--limit=0", "--json"], repo)).toString("utf8"));
  const first = all.tickets
    .slice(0, 100)
    .map((/** @type {{ title: string }} */ { title }) => title);
  const { file, missing } = lab.executable();
  const args = ["list", "--limit=100"];
  const forNode = lab.ticket(args, repo);
  /** @type {readonly (readonly [name: string, command: Command | undefined, why?: string | undefined])[]} */
  const ours = [
    [
      "executable",
      file === undefined ? undefined : { program: file, args, cwd: repo, env: ENV },
      missing,
    ],
    ["program for Node", forNode],
  ];
  const absent = ours.flatMap(([name, command, why]) =>
    command === undefined
      ? [{ figure: `${name} beside others`, measured: `left out: ${why}`, demanded: "" }]
      : [],
  );
  const there = ours.flatMap(([name, command]) =>
    command === undefined ? [] : [{ name, command }],
  );
  const rows = PEERS.flatMap((peer) =>
    rowsBeside(peer, { bench, repo, tickets: all.tickets, first, runs, ours: there }),
  );
  return [...absent, ...rows];
}

/**
 * @param {Peer} peer
 * @param {{ bench: Bench, repo: string, tickets: readonly any[], first: readonly string[], runs: number, ours: readonly { name: string, command: Command }[] }} what
 * @returns {Row[]}
 */
function rowsBeside(peer, { bench, repo, tickets, first, runs, ours }) {
  const figure = `list, 100 of ${COUNT.toLocaleString("en")}, beside ${peer.name}`;
  if (spawnSync(peer.program, ["--version"], { stdio: "ignore" }).error !== undefined)
    return [{ figure, measured: `left out: apt-get install ${peer.package}`, demanded: "" }];
  const dir = join(bench.lab.dir, `peer-${peer.program}`);
  mkdirSync(dir);
  const theirs = peer.prepare(dir, tickets, repo, bench);
  const found = peer.titles?.(run(theirs).toString("utf8")) ?? first;
  if (found.join("\n") !== first.join("\n"))
    throw new Error(`${peer.name} lists other tickets: ${found.slice(0, 3).join("; ")}…`);
  const times = timeInTurns(2 * runs, [
    () => theirs,
    ...ours.map(
      ({ command }) =>
        () =>
          command,
    ),
  ]);
  const [base = [], ...own] = times;
  return ours.map(({ name }, i) => {
    const ratio = medianRatio(own[i] ?? [], base);
    const both = `${ms(median(own[i] ?? []))}; ${peer.name.split(" ")[0]} ${ms(median(base))}`;
    return {
      figure: `${name}: ${figure}`,
      measured: `${ratio.toFixed(2)} × (${both})`,
      demanded: "",
    };
  });
}
