// Figures of size and number: processes, syncs, growth, packs.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fsyncs, gitProcesses } from "./count.mjs";
import { git, idsOf, run } from "./lab.mjs";
import { median } from "./measure.mjs";
import { kb, ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./table.mjs").Row} Row */

const MOST_PROCESSES = 5;
const MOST_BYTES = 1.2 * 1024;
const MOST_PACKS = 50;

/** @param {Bench} bench @returns {Row[]} */
export function processes({ lab }) {
  const repo = lab.copy(lab.store(1000));
  const [id = ""] = idsOf(repo);
  const update = lab.ticket(["set", id, "points=77"], repo);
  const commands = {
    update,
    list: lab.ticket(["list"], repo),
    show: lab.ticket(["show", id], repo),
  };
  const rows = Object.entries(commands).map(([name, command]) => {
    const started = gitProcesses(lab, command);
    const measured = `${started.length} (${started.sort().join(", ")})`;
    if (name !== "update")
      return { figure: `git processes of one ${name}`, measured, demanded: "" };
    const ok = started.length <= MOST_PROCESSES;
    return { figure: "git processes of one update", measured, demanded: `≤ ${MOST_PROCESSES}`, ok };
  });
  const syncs = fsyncs(lab, lab.ticket(["set", id, "points=78"], repo));
  const measured = syncs === undefined ? "left out: there is no strace" : String(syncs);
  return [...rows, { figure: "fsyncs of one update", measured, demanded: "" }];
}

/** @param {string} repo */
function packsOf(repo) {
  const dir = join(repo, ".git", "objects", "pack");
  const packs = readdirSync(dir).filter((name) => name.endsWith(".pack"));
  const bytes = packs.reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);
  return { count: packs.length, bytes };
}

/**
 * Updates through the library, as a process that lives long would; waits for a repack that runs in the background.
 *
 * @param {import("./lab.mjs").Lab} lab
 * @param {string} repo
 * @param {number} count
 * @returns {{ times: number[], mostPacks: number }}
 */
function updateMany(lab, repo, count) {
  const script = fileURLToPath(new URL("updates.mjs", import.meta.url));
  const args = [script, lab.library, repo, String(count), "7"];
  const answer = run({ program: process.execPath, args, cwd: repo });
  return JSON.parse(answer.toString("utf8"));
}

/** @param {Bench} bench @returns {Row[]} */
export function growth({ lab, quick }) {
  const count = quick ? 500 : 5000;
  const repo = lab.copy(lab.store(10_000));
  const before = packsOf(repo).bytes;
  const { times, mostPacks } = updateMany(lab, repo, count);
  const after = packsOf(repo);
  git(repo, ["repack", "--geometric=2", "-d", "-n", "--quiet"]);
  const repacked = packsOf(repo);
  git(repo, ["gc", "--quiet"]);
  const collected = packsOf(repo);
  const each = (/** @type {{ bytes: number }} */ { bytes }) => (bytes - before) / count;
  const sorted = [...times].sort((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  const updates = `${count.toLocaleString("en")} updates`;
  return [
    {
      figure: `packed bytes per update, ${updates}, store of 10,000`,
      measured: `${kb(each(after))} as left, ${kb(each(repacked))} repacked, ${kb(each(collected))} after gc`,
      // Small packs are put together again and again: what 500 updates cost is more than their share of 5,000.
      demanded: quick ? "" : `≤ ${kb(MOST_BYTES)}`,
      ...(quick ? {} : { ok: each(repacked) <= MOST_BYTES }),
    },
    {
      figure: `packs after ${updates}`,
      measured: `${after.count} (never more than ${mostPacks})`,
      demanded: `≤ ${MOST_PACKS}`,
      ok: after.count <= MOST_PACKS,
    },
    {
      figure: `one update in a living process, ${updates}`,
      measured: `${ms(median(times))}; 99 % within ${ms(late)}; longest ${ms(sorted.at(-1) ?? 0)}`,
      demanded: "",
    },
  ];
}
