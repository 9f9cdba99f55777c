import { TicketError } from "../base/errors.ts";
import { adoptionStamp } from "../domain/adopt.ts";
import { readDocument } from "../domain/read-document.ts";
import type { Oid } from "../git/repository.ts";
import { type Adopted, adoptCommit, tryRead } from "./adopt-commit.ts";
import { isForeign } from "./commit-kind.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import { type Commit, commitAt, readCommits, readTexts } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { unreadable } from "./trees.ts";
import { walkTree } from "./walk.ts";
import { filesOf, type Prepared, prepareCommit, withCommit } from "./write.ts";

/** Reads one commit of the history. @throws TicketError `HISTORY_TOO_SHALLOW`. */
export async function commitOrDeepen(store: Store, oid: Oid): Promise<Commit> {
  const [result] = await store.repo.readObjects([oid], { maxBytes: 0 });
  if (result?.kind === "missing")
    throw new TicketError(
      "HISTORY_TOO_SHALLOW",
      "failed",
      `The commit ${oid.slice(0, 12)} is not in this shallow clone.`,
      {
        data: { oid },
        hint: "Fetch more of the history first: git fetch --deepen=100",
      },
    );
  const [commit] = await readCommits(store, [oid]);
  if (commit === undefined) throw unreadable(oid, "commit", "missing");
  return commit;
}

/** Commits of other tools, oldest first, that stand on commits of ours (or on nothing). */
interface ForeignHistory {
  readonly foreign: readonly Commit[];
  readonly ours: readonly Commit[];
}

async function foreignHistory(store: Store, tip: Commit): Promise<ForeignHistory> {
  const commits = new Map<Oid, Commit>([[tip.oid, tip]]);
  const placed = new Map<Oid, Commit>();
  const parentsOf = async ({ data }: Commit): Promise<readonly Commit[]> => {
    const parents: Commit[] = [];
    for (const oid of data.parents.filter((p) => !placed.has(p))) {
      const parent = commits.get(oid) ?? (await commitOrDeepen(store, oid));
      commits.set(oid, parent);
      parents.push(parent);
    }
    return parents;
  };
  const stack = [tip];
  for (let commit = stack.at(-1); commit !== undefined; commit = stack.at(-1)) {
    const above = isForeign(commit) ? await parentsOf(commit) : [];
    if (above.length > 0) stack.push(...above);
    else {
      stack.pop();
      placed.set(commit.oid, commit);
    }
  }
  const found = [...placed.values()];
  return { foreign: found.filter(isForeign), ours: found.filter((c) => !isForeign(c)) };
}

/** Adopts every foreign commit, oldest first; returns what came of the last. */
async function adoptAll(store: Store, { foreign, ours }: ForeignHistory): Promise<Adopted> {
  const done = new Map<Oid, Adopted>();
  for (const { oid, data, trailers } of ours)
    done.set(oid, { root: data.tree, changed: new Map(), clock: trailers.clock, ignored: 0 });
  let last: Adopted | undefined;
  for (const commit of foreign) {
    const parents = commit.data.parents.flatMap((p) => done.get(p) ?? []);
    last = await adoptCommit(store, commit, parents);
    done.set(commit.oid, last);
  }
  if (last === undefined) throw new Error("nothing to adopt");
  return last;
}

function subjectFor(ignored: number): string {
  const subject = "Adopt changes of another tool";
  if (ignored === 0) return subject;
  return `${subject}, without ${ignored} that could not be read`;
}

/**
 * Returns the commit on top of a foreign tip that gives stamps to what was changed; every clone makes the same one.
 *
 * @throws TicketError `HISTORY_TOO_SHALLOW`, `NEWER_FORMAT`; `NOT_TICKETS` for a history that never held a ticket.
 */
export async function prepareAdoption(store: Store, oid: Oid): Promise<Prepared | undefined> {
  const tip = await commitAt(store, oid);
  if (!isForeign(tip)) return undefined;
  if (!(await holdsTickets(store, tip))) throw notTickets(oid);
  const { changed, clock, ignored } = await adoptAll(store, await foreignHistory(store, tip));
  const { data } = tip;
  const message = renderMessage(subjectFor(ignored), { clock, adopts: oid });
  const base = { commit: oid, root: data.tree, data, trailers: tip.trailers };
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [oid], message, time: data.committer.time, sign: false, ...identity };
  const prepared = await prepareCommit(store, base, filesOf(changed.values()), text);
  return prepared ?? withCommit(store, data.tree, [], text);
}

/** Commits that are looked at in one go. */
const CHUNK = 500;

/** Tells whether a commit of ours is in its history, or else a document that can be read in its tree. */
async function holdsTickets(store: Store, { oid, data }: Commit): Promise<boolean> {
  const oids = await store.repo.history({ tips: [oid] });
  for (let at = 0; at < oids.length; at += CHUNK) {
    const commits = await readCommits(store, oids.slice(at, at + CHUNK));
    if (commits.some((commit) => !isForeign(commit))) return true;
  }
  const { files } = await walkTree(store, data.tree, "all");
  const documents = files.filter(({ place }) => place.kind === "document");
  const texts = await readTexts(
    store,
    documents.map((file) => file.oid),
  );
  const unstamped = adoptionStamp({ oid, time: 0 }, undefined);
  return texts.some((read, i) => {
    const place = documents[i]?.place;
    if (!("text" in read) || place?.kind !== "document") return false;
    const { document: kind, name } = place;
    return tryRead(() => readDocument(kind, name, read.text, unstamped)) !== undefined;
  });
}

function notTickets(oid: Oid): TicketError {
  return new TicketError(
    "NOT_TICKETS",
    "usage",
    `The commit ${oid.slice(0, 12)} holds no tickets.`,
    { data: { commit: oid }, hint: "Name a commit of another clone's tickets ref." },
  );
}
