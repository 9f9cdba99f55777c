/**
 * What a writer does next. Each has a token that is found in the tickets exactly once if it was made once.
 *
 * @typedef {object} Made
 * @property {string} kind
 * @property {string} token
 * @property {number} creates how many tickets it creates
 * @property {readonly Record<string, unknown>[]} operations
 * @property {readonly string[]} [words] the same for the command line, where it has words of its own for it
 * @property {string} [target] the commit to take back
 * @property {string} [setting] a milestone to describe in the settings, instead of operations
 */

/** @typedef {import("./random.mjs").Chance} Chance */
/** @typedef {{ token: string, commit: string }} OwnBatch */

/**
 * @param {{ mix: Record<string, number>, shared: readonly string[] }} job
 * @param {string} token
 * @param {Chance} random
 * @param {OwnBatch[]} batches of this writer that may be taken back; the one that is chosen is removed
 * @returns {Made}
 */
export function makeOperations({ mix, shared }, token, random, batches) {
  const kind = chooseKind(mix, random);
  const id = shared.length === 0 ? "" : random.oneOf(shared);
  if (kind === "revert") {
    const batch = batches.shift();
    if (batch === undefined) return create(token);
    return { kind, token: batch.token, creates: 0, operations: [], target: batch.commit };
  }
  if (kind === "comment") {
    const operations = [{ op: "comment", id, body: token }];
    return { kind, token, creates: 0, operations, words: ["comment", id, token] };
  }
  if (kind === "label") {
    const operations = [{ op: "label", id, add: [token] }];
    return { kind, token, creates: 0, operations, words: ["label", id, token] };
  }
  if (kind === "parts") return parts(token, id);
  if (kind === "settings") return settings(token);
  if (kind === "edit") return edit(token, id);
  if (kind === "sweep") return sweep(token, id);
  if (kind === "batch") return batchOf(token, 20, "batch");
  if (kind === "import") return batchOf(token, 1000, "import");
  return create(token);
}

/** @param {Record<string, number>} mix @param {Chance} random */
function chooseKind(mix, random) {
  const entries = Object.entries(mix);
  let rest = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of entries) {
    rest -= weight;
    if (rest < 0) return kind;
  }
  return "create";
}

/** @param {string} token @returns {Made} */
function create(token) {
  const operations = [{ op: "create", title: token, labels: ["one"], priority: "low" }];
  const words = ["create", token, "--label", "one", "--priority", "low"];
  return { kind: "create", token, creates: 1, operations, words };
}

/** @param {string} token @param {string} id @returns {Made} */
function edit(token, id) {
  const operations = [
    { op: "set", id, fields: { title: `Shared, last by ${token}`, milestone: "m1" } },
    { op: "comment", id, body: token },
  ];
  return { kind: "edit", token, creates: 0, operations };
}

/** Parts of a ticket beside its fields, each with the token in it. */
export const PARTS = 5;

/** @param {string} token @param {string} id @returns {Made} */
function parts(token, id) {
  return { kind: "parts", token, creates: 0, operations: partOperations(token, id) };
}

/** @param {string} token @param {string} id @returns {Record<string, unknown>[]} */
function partOperations(token, id) {
  const content = Buffer.from(token).toString("base64");
  return [
    { op: "criteria", id, add: [{ text: token }] },
    { op: "time", id, add: [{ minutes: 1, note: token }] },
    { op: "alias", id, add: [token] },
    { op: "ref", id, add: [{ type: "url", value: `https://example.com/${token}` }] },
    { op: "attach", id, add: [{ name: `${token}.txt`, content }] },
  ];
}

/** @param {string} token @returns {Made} */
function settings(token) {
  const words = ["config", "set", `milestones.${token}`, `description=${token}`];
  return { kind: "settings", token, creates: 0, operations: [], words, setting: token };
}

/** Something of everything: new tickets that depend on each other, and changes of old ones. */
/** @param {string} token @param {string} id @returns {Made} */
function sweep(token, id) {
  const batch = batchOf(token, 3, "sweep");
  const comment = { op: "comment", id, body: token };
  return { ...batch, operations: [...batch.operations, comment, ...partOperations(token, id)] };
}

/** @param {string} token @param {number} size @param {string} kind @returns {Made} */
function batchOf(token, size, kind) {
  const operations = Array.from({ length: size }, (_, i) => ({
    op: "create",
    ref: `$t${i}`,
    title: `${token}/${i + 1}/${size}`,
    body: `One of ${size}.\nSecond line.`,
    ...(i % 4 === 1 ? { dependsOn: [`$t${i - 1}`] } : {}),
  }));
  return { kind, token, creates: size, operations };
}
