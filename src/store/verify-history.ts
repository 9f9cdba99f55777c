import { isTicketError } from "../base/errors.ts";
import { type Stamp, stampTime } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { JOIN_VERSION, prepareJoin } from "./join.ts";
import { prepareTexts, TEXTS_VERSION } from "./join-texts.ts";
import { type Commit, commitIn } from "./snapshot.ts";
import { LIMITS, type Store } from "./store.ts";

/** Something that is not as it should be. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly problem: string;
}

/** How far ahead of our own clock a stamp may be before it is called wrong. */
const SKEW = 60 * 60 * 1000;

/** Commits that are looked at in one go. */
const CHUNK = 1000;

function finding(severity: Finding["severity"], oid: Oid, problem: string): Finding {
  return { severity, path: `commit ${oid.slice(0, 12)}`, problem };
}

/** Returns what `check` finds; a failure that is no bug is a finding too. */
export async function findingsOf(
  path: string,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return [{ severity: "error", path, problem: error.message }];
  }
}

/** Reads the two parents of a join; undefined where a shallow clone has not both. */
async function parentsOf(
  store: Store,
  { data }: Commit,
): Promise<readonly [Commit, Commit] | undefined> {
  const results = await store.repo.readObjects(data.parents, { maxBytes: LIMITS.commit });
  if (results.some((r) => r.kind === "missing")) return undefined;
  const [a, b] = results.map(commitIn);
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** Makes a commit again that brought texts together after a join. */
async function verifyTexts(store: Store, { oid, data, trailers }: Commit): Promise<Finding[]> {
  if (trailers.texts === undefined) return [];
  if (trailers.texts !== TEXTS_VERSION) {
    const problem = `brought texts together by rules ${trailers.texts}, which this version does not have`;
    return [finding("warning", oid, problem)];
  }
  const beyond = finding("warning", oid, "can't be made again: its past is not in this clone");
  const results = await store.repo.readObjects(data.parents, { maxBytes: LIMITS.commit });
  if (results.some((r) => r.kind === "missing")) return [beyond];
  const [join, ...others] = results.map(commitIn);
  const sides = join?.trailers.join && others.length === 0 ? await parentsOf(store, join) : [];
  if (sides === undefined) return [beyond];
  const [a, b] = sides;
  if (join === undefined || a === undefined || b === undefined)
    return [finding("error", oid, "brings texts together where nothing was joined")];
  const { joined } = (await prepareJoin(store, a, b)).tree;
  const { prepared } = await prepareTexts(store, join.oid, [a, b], joined);
  if (prepared?.oid === oid) return [];
  if ((await store.repo.mergeBases(a.oid, b.oid)).length === 0) return [beyond];
  return [finding("error", oid, "is not what brings the texts of its join together")];
}

async function verifyJoin(store: Store, commit: Commit): Promise<Finding[]> {
  const { oid, data, trailers } = commit;
  if (trailers.join === undefined)
    return data.parents.length > 1 ? [finding("error", oid, "joins histories unasked")] : [];
  if (data.parents.length !== 2) return [finding("error", oid, "joins other than two parents")];
  if (trailers.join !== JOIN_VERSION) {
    const problem = `was joined by rules ${trailers.join}, which this version does not have`;
    return [finding("warning", oid, problem)];
  }
  const sides = await parentsOf(store, commit);
  if (sides === undefined)
    return [finding("warning", oid, "can't be joined again: its parents are not in this clone")];
  const { prepared } = await prepareJoin(store, ...sides);
  return prepared.oid === oid ? [] : [finding("error", oid, "is not the join of its parents")];
}

function verifyClock(
  { oid, data, trailers }: Commit,
  now: number,
  earliest: Map<Oid, Stamp>,
): Finding[] {
  const { clock } = trailers;
  if (clock === undefined) return [finding("warning", oid, "was not made by git ticket")];
  const findings: Finding[] = [];
  if (stampTime(clock) > now + SKEW)
    findings.push(finding("error", oid, "has a clock in the future"));
  // Children come first, so each has left its clock with its parents by now.
  const child = earliest.get(oid);
  if (child !== undefined && child < clock)
    findings.push(finding("error", oid, "has a clock later than that of a commit on top of it"));
  for (const parent of data.parents) {
    const known = earliest.get(parent);
    if (known === undefined || clock < known) earliest.set(parent, clock);
  }
  return findings;
}

async function verifyCommit(store: Store, commit: Commit): Promise<readonly Finding[]> {
  const { oid, trailers } = commit;
  // The parents of another tool's commit are its own affair: adoption joins them.
  if (trailers.clock === undefined) return [];
  return findingsOf(`commit ${oid.slice(0, 12)}`, async () => [
    ...(await verifyJoin(store, commit)),
    ...(await verifyTexts(store, commit)),
  ]);
}

/** What was looked at, and what was wrong with it. */
export interface VerifiedHistory {
  readonly commits: number;
  readonly joins: number;
  readonly findings: readonly Finding[];
}

/** Checks the clock of every commit, and makes every join again. */
export async function verifyHistory(store: Store, tip: Oid): Promise<VerifiedHistory> {
  const oids = await store.repo.history({ tips: [tip] });
  const findings: Finding[] = [];
  const clocks = new Map<Oid, Stamp>();
  let joins = 0;
  for (let at = 0; at < oids.length; at += CHUNK) {
    store.onProgress?.({ what: "history", done: at, total: oids.length });
    const chunk = oids.slice(at, at + CHUNK);
    for (const result of await store.repo.readObjects(chunk, { maxBytes: LIMITS.commit })) {
      const found = await findingsOf(`commit ${result.oid.slice(0, 12)}`, async () => {
        const commit = commitIn(result);
        if (commit.trailers.join !== undefined) joins++;
        const clock = verifyClock(commit, store.now(), clocks);
        return [...clock, ...(await verifyCommit(store, commit))];
      });
      findings.push(...found);
    }
  }
  return { commits: oids.length, joins, findings };
}
