import { isTicketError } from "../base/errors.ts";
import { latestStamp } from "../domain/document.ts";
import { encodeDocument } from "../domain/encode.ts";
import { readDocument } from "../domain/read-document.ts";
import { type Stamp, stampTime } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { JOIN_VERSION, prepareJoin } from "./join.ts";
import { type Commit, readCommits, readTexts, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { type Found, walkTree } from "./walk.ts";

/** Something that is not as it should be. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly problem: string;
}

/** Returns the problems of a document's JSON under its schema; given, since validators are made at build time. */
export type Validate = (kind: string, value: unknown) => readonly string[];

export interface Verified {
  readonly documents: number;
  readonly commits: number;
  readonly joins: number;
  readonly findings: readonly Finding[];
}

/** How far ahead of our own clock a stamp may be before it is called wrong. */
const SKEW = 60 * 60 * 1000;

function checkText(
  found: Found,
  text: string,
  clock: Stamp | undefined,
  validate: Validate,
): string[] {
  if (found.place.kind !== "document") return [];
  const { document: kind, name } = found.place;
  try {
    const document = readDocument(kind, name, text);
    const problems = [...validate(kind, JSON.parse(text))];
    if (JSON.parse(text)["schema"] === 1 && encodeDocument(document) !== text)
      problems.push("is not in canonical bytes");
    if (!document.purged && clock !== undefined && latestStamp(document) > clock)
      problems.push("has a stamp later than the commit's Ticket-Clock");
    return problems;
  } catch (error) {
    if (isTicketError(error)) return [error.message];
    throw error;
  }
}

async function verifyTree(
  store: Store,
  snapshot: Snapshot,
  validate: Validate,
): Promise<{ documents: number; findings: Finding[] }> {
  const { files, oddities, cut } = await walkTree(store, snapshot.root, "all");
  const findings: Finding[] = oddities.map(({ path, mode }) => ({
    severity: "warning",
    path,
    problem: `is not a file of git ticket (mode ${mode}); it is left alone`,
  }));
  if (cut)
    findings.push({
      severity: "error",
      path: "",
      problem: TOO_MANY_ENTRIES,
    });
  const documents = files.filter((f) => f.place.kind === "document");
  const texts = await readTexts(
    store,
    documents.map((f) => f.oid),
  );
  documents.forEach((found, i) => {
    const read = texts[i];
    if (read === undefined) return;
    const problems =
      "problem" in read
        ? [read.problem]
        : checkText(found, read.text, snapshot.trailers?.clock, validate);
    for (const problem of problems) findings.push({ severity: "error", path: found.path, problem });
  });
  return { documents: documents.length, findings };
}

async function verifyJoin(store: Store, commit: Commit): Promise<readonly Finding[]> {
  const path = `commit ${commit.oid.slice(0, 12)}`;
  const error = (problem: string): Finding => ({ severity: "error", path, problem });
  const [a, b] = await readCommits(store, commit.data.parents);
  if (a === undefined || b === undefined || commit.data.parents.length !== 2)
    return [error("joins other than two parents")];
  if (commit.trailers.join !== JOIN_VERSION)
    return [
      {
        severity: "warning",
        path,
        problem: `was joined by rules ${commit.trailers.join}, which this version does not have`,
      },
    ];
  const { prepared } = await prepareJoin(store, a, b);
  return prepared.oid === commit.oid ? [] : [error("is not the join of its parents")];
}

function verifyClock(commit: Commit, now: number): readonly Finding[] {
  const { clock } = commit.trailers;
  const path = `commit ${commit.oid.slice(0, 12)}`;
  if (clock === undefined)
    return [{ severity: "warning", path, problem: "was not made by git ticket" }];
  if (stampTime(clock) > now + SKEW)
    return [{ severity: "error", path, problem: "has a clock in the future" }];
  return [];
}

/** Checks every document at the tip, the shape of the tree, every clock, and recomputes every join. */
export async function verifyStore(
  store: Store,
  snapshot: Snapshot & { commit: Oid },
  validate: Validate,
): Promise<Verified> {
  const tree = await verifyTree(store, snapshot, validate);
  const findings = [...tree.findings];
  const oids = await store.repo.history({ tips: [snapshot.commit] });
  let joins = 0;
  for (let at = 0; at < oids.length; at += 1000) {
    for (const commit of await readCommits(store, oids.slice(at, at + 1000))) {
      findings.push(...verifyClock(commit, store.now()));
      if (commit.trailers.join === undefined) continue;
      joins++;
      findings.push(...(await verifyJoin(store, commit)));
    }
  }
  return { documents: tree.documents, commits: oids.length, joins, findings };
}
