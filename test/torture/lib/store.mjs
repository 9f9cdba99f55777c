import { git, REF, tryGit } from "./git.mjs";

// What is in the tickets ref, read with git alone: nothing of the product is asked about its own work.

/**
 * The commits of the ref, oldest first.
 *
 * @typedef {{ tip: string | undefined, chain: string[], at: Map<string, number>, faults: string[] }} History
 */

/**
 * @param {string} dir
 * @returns {History}
 */
export function historyOf(dir) {
  const { code, stdout, stderr } = tryGit(dir, [
    "rev-list",
    "--parents",
    "--topo-order",
    REF,
    "--",
  ]);
  if (code !== 0) return { tip: undefined, chain: [], at: new Map(), faults: [stderr.trim()] };
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const faults = rows
    .filter((row) => row.length > 2)
    .map(([oid]) => `the history is not linear: ${oid} is a merge`);
  const chain = rows.map(([oid = ""]) => oid).reverse();
  return { tip: chain.at(-1), chain, at: new Map(chain.map((oid, i) => [oid, i])), faults };
}

/**
 * Reads blobs in one go.
 *
 * @param {string} dir
 * @param {readonly string[]} oids
 * @returns {string[]}
 */
export function readBlobs(dir, oids) {
  if (oids.length === 0) return [];
  const run = tryGit(dir, ["cat-file", "--batch"], `${oids.join("\n")}\n`);
  if (run.code !== 0) throw new Error(`git cat-file: ${run.stderr}`);
  const bytes = Buffer.from(run.stdout, "utf8");
  let at = 0;
  return oids.map((oid) => {
    const end = bytes.indexOf(10, at);
    const header = bytes.toString("latin1", at, end);
    const size = Number(/^\S+ blob (\d+)$/.exec(header)?.[1]);
    if (Number.isNaN(size)) throw new Error(`the blob ${oid} can't be read: ${header}`);
    const text = bytes.toString("utf8", end + 1, end + 1 + size);
    at = end + size + 2;
    return text;
  });
}

/**
 * Returns the tickets at a commit by id, as JSON.
 *
 * @param {string} dir
 * @param {string} commit
 * @returns {Map<string, any>}
 */
export function ticketsAt(dir, commit) {
  const rows = git(dir, ["ls-tree", "-r", commit, "tickets/"]).split("\n");
  const oids = rows.flatMap((row) => /^100644 blob (\S+)\t/.exec(row)?.[1] ?? []);
  const documents = readBlobs(dir, oids).map((text) => JSON.parse(text));
  return new Map(documents.map((document) => [document.id, document]));
}

/**
 * Returns what the settings at a commit say of milestones, by name.
 *
 * @param {string} dir
 * @param {string} commit
 * @returns {string[]}
 */
export function milestonesAt(dir, commit) {
  return Object.keys(JSON.parse(git(dir, ["show", `${commit}:config.json`])).milestones ?? {});
}

/**
 * Counts how often each token stands in tickets: in titles, comments and labels; and in parts of them, as `token part`.
 *
 * A batch' token counts each of its tickets (`token/3/20`) under `token/20`.
 *
 * @param {Iterable<any>} tickets
 * @returns {Map<string, number>}
 */
export function tokensIn(tickets) {
  const found = new Map();
  const count = (/** @type {string} */ token) => found.set(token, (found.get(token) ?? 0) + 1);
  for (const ticket of tickets) {
    const { title, comments = [], labels = [], deleted } = ticket;
    const [token = "", , size] = String(title).split("/");
    const name = size === undefined ? token : `${token}/${size}`;
    count(deleted === true ? `${name} deleted` : name);
    for (const { body } of comments) count(body.join("\n"));
    for (const label of labels) count(label);
    for (const part of partsOf(ticket)) count(`${part} part`);
  }
  return found;
}

/** @param {any} ticket @returns {string[]} */
function partsOf({ criteria = [], time = [], aliases = [], refs = [], attachments = {} }) {
  return [
    ...criteria.map((/** @type {any} */ { text }) => text),
    ...time.map((/** @type {any} */ { note }) => note),
    ...aliases,
    ...refs.map((/** @type {any} */ { value }) => value.replace("https://example.com/", "")),
    ...Object.keys(attachments).map((name) => name.replace(".txt", "")),
  ];
}
