import { fsck } from "./git.mjs";
import { PARTS } from "./operations.mjs";
import { historyOf, milestonesAt, ticketsAt, tokensIn } from "./store.mjs";

/** @typedef {import("./workers.mjs").Line} Line */
/** @typedef {import("./store.mjs").History} History */

/**
 * What is known of a run.
 *
 * @typedef {object} Run
 * @property {string} dir
 * @property {readonly Line[]} lines of all writers
 * @property {number} commits that were there before the writers
 * @property {number} tickets that were there before the writers
 * @property {boolean} [killed] writers were killed: an operation without a line may have been made, whole
 */

/**
 * Judges a run: reliability.md 1.5 (a) to (c), and what is in the tickets at the end.
 *
 * @param {Run} run
 * @returns {{ violations: string[], facts: Record<string, number> }}
 */
export function judge(run) {
  const { dir, lines, killed } = run;
  const answers = lines.filter((line) => line.t === "ack");
  const acks = killed === true ? answers.filter((line) => !changedNothing(line)) : answers;
  const history = historyOf(dir);
  if (history.tip === undefined) return { violations: history.faults, facts: {} };
  const violations = [
    ...history.faults,
    ...fsck(dir),
    ...errorsIn(lines),
    ...commitFaults(acks, history),
    ...orderFaults(acks, history),
    ...readFaults(run, acks, history),
    ...contentFaults(run, answers, history.tip),
    ...lengthFaults(run, acks, history),
  ];
  return { violations, facts: { acknowledged: acks.length, ...latencies(acks) } };
}

/**
 * Tells whether a revert found nothing to do: one that was killed before it could say so had done it.
 *
 * @param {Line} ack
 */
export function changedNothing({ kind, commit }) {
  return kind === "revert" && commit === null;
}

/** @param {readonly Line[]} lines */
function errorsIn(lines) {
  return lines
    .filter((line) => line.t === "error")
    .map((line) => `${line.by} failed: ${JSON.stringify(line)}`);
}

/**
 * Every acknowledged commit is in the history, and no two operations have the same.
 *
 * @param {readonly Line[]} acks
 * @param {History} history
 */
function commitFaults(acks, { at }) {
  const seen = new Map();
  return acks.flatMap((ack) => {
    const { commit, token } = ack;
    const other = seen.get(commit);
    seen.set(commit, ack);
    if (!at.has(commit)) return [`acknowledged, but not in the history: ${JSON.stringify(ack)}`];
    return other === undefined
      ? []
      : [`${commit} was acknowledged for ${other.token} and ${token}`];
  });
}

/**
 * What was acknowledged before something else was begun stands before it.
 *
 * @param {readonly Line[]} acks
 * @param {History} history
 */
function orderFaults(acks, { at }) {
  const placeOf = (/** @type {Line} */ ack) => at.get(ack["commit"]) ?? -1;
  const ended = [...acks].sort((a, b) => a["acked"] - b["acked"]);
  /** @type {(Line | undefined)[]} of the first n that ended, the one that stands last */
  const latest = [undefined];
  for (const ack of ended) {
    const before = latest.at(-1);
    latest.push(before === undefined || placeOf(ack) > placeOf(before) ? ack : before);
  }
  return acks.flatMap((ack) => {
    const count = ended.filter((other) => other["acked"] < ack["invoked"]).length;
    const before = latest[count];
    if (before === undefined || placeOf(before) < placeOf(ack)) return [];
    const [first, then] = [JSON.stringify(before), JSON.stringify(ack)];
    return [`out of order: ${first} ended before ${then} began, and stands after it`];
  });
}

/**
 * A read shows one commit, all of it, not older than anything acknowledged before the read was begun.
 *
 * @param {Run} run
 * @param {readonly Line[]} acks
 * @param {History} history
 */
function readFaults({ lines, commits, tickets, killed }, acks, { at }) {
  const created = new Map(acks.map((ack) => [at.get(ack["commit"]) ?? -1, Number(ack["creates"])]));
  /** @type {number[]} */
  const totals = [];
  let total = tickets;
  for (let place = 0; place < at.size; place++) {
    total += place < commits ? 0 : (created.get(place) ?? 0);
    totals.push(total);
  }
  return lines
    .filter((line) => line.t === "read")
    .flatMap((read) => {
      const place = at.get(read["commit"]);
      if (place === undefined) return [`read what never was: ${JSON.stringify(read)}`];
      const newer = acks.find(
        (ack) => ack["acked"] < read["asked"] && (at.get(ack["commit"]) ?? -1) > place,
      );
      if (newer !== undefined)
        return [`read too old: ${JSON.stringify(read)}, after ${JSON.stringify(newer)}`];
      const wrong = killed !== true && read["total"] !== totals[place];
      return wrong ? [`${totals[place]} tickets, not as read: ${JSON.stringify(read)}`] : [];
    });
}

/**
 * Returns the tokens that an operation leaves in the tickets, with their counts.
 *
 * @param {Line} ack
 * @returns {[string, number][]}
 */
function marksOf({ kind, token, creates }) {
  if (kind === "revert") return [];
  if (kind === "settings") return [[`${token} setting`, 1]];
  if (kind === "parts") return [[`${token} part`, PARTS]];
  if (kind === "sweep")
    return [
      [`${token}/${creates}`, creates],
      [token, 1],
      [`${token} part`, PARTS],
    ];
  return creates > 1 ? [[`${token}/${creates}`, creates]] : [[token, 1]];
}

/**
 * What was acknowledged is in the tickets once and whole; what was given up is not; of the rest there is no part.
 *
 * @param {Run} run
 * @param {readonly Line[]} acks
 * @param {string} tip
 */
function contentFaults({ dir, lines }, acks, tip) {
  const there = readable(dir, tip);
  if (typeof there === "string") return [`the tickets can't be read: ${there}`];
  const found = tokensIn(there.values());
  for (const name of milestonesAt(dir, tip)) found.set(`${name} setting`, 1);
  const reverted = new Set(acks.filter((a) => a["kind"] === "revert").map((a) => a["token"]));
  const missing = acks.flatMap((ack) => markFaults(ack, found, reverted.has(ack["token"])));
  const tokens = new Set([...found.keys()].map((mark) => mark.split(/[/ ]/)[0]));
  const extra = lines
    .filter((l) => l.t === "gave-up" && l["kind"] !== "revert" && tokens.has(l["token"]))
    .map((line) => `given up, and yet made: ${JSON.stringify(line)}`);
  return [...missing, ...extra, ...partFaults(found)];
}

/** @param {string} dir @param {string} tip */
function readable(dir, tip) {
  try {
    return ticketsAt(dir, tip);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {Line} ack
 * @param {ReadonlyMap<string, number>} found
 * @param {boolean} reverted
 */
function markFaults(ack, found, reverted) {
  return marksOf(ack).flatMap(([mark, count]) => {
    const wanted = reverted ? `${mark} deleted` : mark;
    const times = found.get(wanted) ?? 0;
    // Its revert may have been killed before it could say so.
    const undone = times === 0 && found.get(`${mark} deleted`) === count;
    if (times === count || undone) return [];
    return [`${wanted} is there ${times} times, not ${count}: ${JSON.stringify(ack)}`];
  });
}

/**
 * A batch is there whole: `token/20` twenty times.
 *
 * @param {Map<string, number>} found
 */
function partFaults(found) {
  return [...found].flatMap(([mark, count]) => {
    const size = /^[^/ ]+\/(\d+)(?: deleted)?$/.exec(mark)?.[1];
    const whole = mark.endsWith(" part") ? PARTS : Number(size ?? count);
    return whole === count ? [] : [`a part of a batch: ${mark}, ${count}`];
  });
}

/**
 * @param {Run} run
 * @param {readonly Line[]} acks
 * @param {History} history
 */
function lengthFaults({ commits, killed }, acks, { chain }) {
  const wanted = commits + acks.length;
  const wrong = killed === true ? chain.length < wanted : chain.length !== wanted;
  return wrong
    ? [`the history has ${chain.length} commits, where ${wanted} were acknowledged`]
    : [];
}

/** @param {readonly Line[]} acks */
function latencies(acks) {
  /** @type {Record<string, number>} */
  const facts = { retries: acks.reduce((sum, ack) => sum + ack["attempts"] - 1, 0) };
  for (const front of new Set(acks.map((ack) => ack["front"]))) {
    const times = acks
      .filter((ack) => ack["front"] === front)
      .map((ack) => (ack["acked"] - ack["invoked"]) / 1000)
      .sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    facts[`${front} p50 ms`] = at(0.5);
    facts[`${front} p99 ms`] = at(0.99);
  }
  return facts;
}

/**
 * Returns how much longer the slowest writer took than the median one.
 *
 * @param {readonly Line[][]} logs one for each writer
 */
export function starvation(logs) {
  const spans = logs
    .map((lines) => {
      const begin = lines.find((line) => line.t === "ready")?.["at"] ?? 0;
      return (lines.find((line) => line.t === "end")?.["at"] ?? begin) - begin;
    })
    .sort((a, b) => a - b);
  const median = spans[spans.length >> 1] ?? 0;
  return median === 0 ? 0 : (spans.at(-1) ?? 0) / median;
}

/**
 * Returns everything that the writers noted, in order of time, to look into a violation.
 *
 * @param {readonly Line[]} lines
 */
export function wholeStory(lines) {
  const time = (/** @type {Line} */ l) => l["invoked"] ?? l["asked"] ?? l["at"] ?? 0;
  const sorted = [...lines].sort((a, b) => time(a) - time(b));
  return `the history:\n${sorted.map((line) => `  ${JSON.stringify(line)}`).join("\n")}`;
}
