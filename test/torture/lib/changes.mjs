import { git, REF, tryGit } from "./git.mjs";
import { readBlobs } from "./store.mjs";

/** What one commit changed: how many tickets of each batch, by `token/size`. */
/** @typedef {{ commit: string, parents: string[], batches: Map<string, number> }} Change */

/**
 * Returns what was written since a commit, oldest first, read with git alone.
 *
 * @param {string} dir
 * @param {string | undefined} since
 * @returns {{ tip: string, changes: Change[], faults: string[] }}
 */
export function changesSince(dir, since) {
  const range = since === undefined ? [REF] : [REF, `^${since}`];
  // With --objects git also looks whether each of them is there.
  const objects = tryGit(dir, ["rev-list", "--objects", ...range, "--"]);
  if (objects.code !== 0) return { tip: since ?? "", changes: [], faults: [objects.stderr.trim()] };
  const tip = git(dir, ["rev-parse", REF]);
  const rows = git(dir, [
    "rev-list",
    "--reverse",
    "--topo-order",
    "--parents",
    tip,
    ...range.slice(1),
    "--",
  ]);
  const commits = rows === "" ? [] : rows.split("\n").map((row) => row.split(" "));
  const lost =
    since !== undefined && tryGit(dir, ["merge-base", "--is-ancestor", since, tip]).code !== 0;
  const faults = lost ? [`the ref went from ${since} to ${tip}, which does not follow it`] : [];
  const blobs = changedBlobs(
    dir,
    commits.map(([oid = ""]) => oid),
  );
  const texts = new Map();
  const wanted = [...new Set([...blobs.values()].flat())];
  for (const [i, text] of readBlobs(dir, wanted).entries()) texts.set(wanted[i], text);
  const changes = commits.map(([commit = "", ...parents]) => ({
    commit,
    parents,
    batches: batchesIn((blobs.get(commit) ?? []).map((oid) => texts.get(oid))),
  }));
  for (const { commit, parents } of changes)
    if (parents.length > 1) faults.push(`the history is not linear: ${commit} is a merge`);
  return { tip, changes, faults: [...faults, ...changes.flatMap(partsOf)] };
}

/**
 * @param {string} dir
 * @param {readonly string[]} commits
 * @returns {Map<string, string[]>}
 */
function changedBlobs(dir, commits) {
  const found = new Map();
  const args = ["diff-tree", "--stdin", "-r", "--root", "--no-renames", "--raw", "--no-abbrev"];
  let commit = "";
  for (const line of git(dir, args, commits.map((oid) => `${oid}\n`).join("")).split("\n")) {
    const [, blob, path] = /^:\d+ \d+ \w+ (\w+) \w\t(.*)$/.exec(line) ?? [];
    if (blob === undefined) commit = line;
    else if (path?.startsWith("tickets/")) found.set(commit, [...(found.get(commit) ?? []), blob]);
  }
  return found;
}

/** @param {readonly string[]} texts */
function batchesIn(texts) {
  const batches = new Map();
  for (const text of texts) {
    const [token, , size] = String(JSON.parse(text).title).split("/");
    if (size !== undefined)
      batches.set(`${token}/${size}`, (batches.get(`${token}/${size}`) ?? 0) + 1);
  }
  return batches;
}

/** @param {Change} change */
function partsOf({ commit, batches }) {
  return [...batches].flatMap(([batch, count]) =>
    Number(batch.split("/")[1]) === count
      ? []
      : [`a part of a batch: ${commit} has ${count} of ${batch}`],
  );
}
