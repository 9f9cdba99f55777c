// Figures of sharing: a sync with nothing to do, and a join of many changes on each side.
import { createChance, jsonLines } from "./generate.mjs";
import { git, idsOf, REF, run } from "./lab.mjs";
import { median, medianRatio, nodeEval, timeInTurns } from "./measure.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./lab.mjs").Lab} Lab */
/** @typedef {import("./table.mjs").Row} Row */

const STORE = 10_000;
const CHANGES = 1000;
const STATUSES = ["in-progress", "blocked", "in-review"];

/**
 * Returns a clone with the tickets of a bare hub, which has them from a store.
 *
 * @param {Lab} lab
 */
function hubAndClone(lab) {
  const clone = lab.copy(lab.store(STORE));
  const hub = lab.repository();
  git(hub, ["config", "core.bare", "true"]);
  git(clone, ["remote", "add", "origin", hub]);
  run(lab.ticket(["sync"], clone));
  return { clone, hub };
}

/** @param {Bench} bench @returns {Row[]} */
export function syncNoop({ lab, runs }) {
  const { clone } = hubAndClone(lab);
  const [own = [], fetched = [], node = []] = timeInTurns(2 * runs, [
    () => lab.ticket(["sync"], clone),
    () => ({
      program: "git",
      args: ["fetch", "--quiet", "origin", `+${REF}:refs/bench/main`],
      cwd: clone,
    }),
    nodeEval("0"),
  ]);
  const base = fetched.map((time, i) => time + (node[i] ?? 0));
  const ratio = medianRatio(own, base);
  const beside = "(git fetch + node -e 0)";
  return [
    {
      figure: "sync with nothing to do, store of 10,000",
      measured: `${ratio.toFixed(2)} × (${ms(median(own))}; ${beside} ${ms(median(base))})`,
      demanded: `≤ 1.3 × ${beside}`,
      ok: ratio <= 1.3,
    },
  ];
}

/**
 * Returns a batch that changes so many tickets, in values that others change too.
 *
 * @param {Lab} lab
 * @param {readonly string[]} ids
 * @param {number} seed
 */
function changes(lab, ids, seed) {
  const chance = createChance(seed);
  const picked = new Set();
  while (picked.size < CHANGES) picked.add(chance.pick(ids));
  const operations = [...picked].map((id, i) =>
    chance.below(2) === 0
      ? { op: "set", id, fields: { points: seed * 10 + (i % 10) } }
      : { op: "move", id, to: chance.pick(STATUSES) },
  );
  return lab.file(`changes-${seed}.jsonl`, jsonLines(operations));
}

/** @param {Bench} bench @returns {Row[]} */
export function joinMany({ lab, quick }) {
  const runs = quick ? 3 : 7;
  const ids = idsOf(lab.store(STORE));
  const [ours, theirs] = [changes(lab, ids, 11), changes(lab, ids, 12)];
  const clones = Array.from({ length: runs + 1 }, () => {
    const { clone } = hubAndClone(lab);
    const other = lab.copy(clone);
    run(lab.ticket(["batch", "apply", theirs], other));
    run(lab.ticket(["sync"], other));
    run(lab.ticket(["batch", "apply", ours], clone));
    return clone;
  });
  const [own = []] = timeInTurns(runs, [(at) => lab.ticket(["sync"], clones[at] ?? "")]);
  const measured = median(own);
  return [
    {
      figure: "sync that joins 1,000 changes on each side, store of 10,000",
      measured: ms(measured),
      demanded: "< 1 s",
      ok: measured < 1000,
    },
  ];
}
