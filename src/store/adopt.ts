import { TicketError } from "../base/errors.ts";
import { adoptDocument, adoptionStamp, adoptRemoval, type ForeignCommit } from "../domain/adopt.ts";
import type { Document } from "../domain/document.ts";
import { latestStamp } from "../domain/document.ts";
import { joinDocuments } from "../domain/join.ts";
import { type Place, placeOf } from "../domain/layout.ts";
import { parseDocument, readDocument } from "../domain/read-document.ts";
import { laterStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import { type Commit, readCommits, readTexts } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { unreadable } from "./trees.ts";
import { walkTree } from "./walk.ts";
import { filesOf, type Prepared, prepareCommit, publish, withCommit } from "./write.ts";

/** A tree with the documents that adoption changed in it, which stand in no commit yet. */
interface Adopted {
  readonly root: Oid;
  readonly changed: ReadonlyMap<string, Document>;
  readonly clock: Stamp | undefined;
}

/** Tells a commit of ours from one that a hand or another tool made. */
export function isForeign(commit: Commit): boolean {
  return commit.trailers.clock === undefined;
}

type DocumentPlace = Extract<Place, { kind: "document" }>;

async function documentsIn(store: Store, root: Oid): Promise<Map<string, Oid>> {
  const { files } = await walkTree(store, root, "all");
  return new Map(files.filter((f) => f.place.kind === "document").map((f) => [f.path, f.oid]));
}

async function textsOf(store: Store, oids: Iterable<Oid>): Promise<Map<Oid, string>> {
  const list = [...new Set(oids)];
  const texts = await readTexts(store, list);
  return new Map(
    texts.map((read) => {
      if ("problem" in read) throw unreadable(read.oid, "document", read.problem);
      return [read.oid, read.text];
    }),
  );
}

function placeAt(path: string): DocumentPlace {
  const place = placeOf(path);
  if (place?.kind !== "document") throw new Error(`not a document: ${path}`);
  return place;
}

/** Reads and joins what the parents of a foreign commit say of these paths. */
async function parentDocuments(
  store: Store,
  parents: readonly Adopted[],
  paths: readonly string[],
): Promise<Map<string, Document>> {
  const joined = new Map<string, Document>();
  for (const parent of parents) {
    const files = await documentsIn(store, parent.root);
    const texts = await textsOf(
      store,
      paths.flatMap((p) => (parent.changed.has(p) ? [] : (files.get(p) ?? []))),
    );
    for (const path of paths) {
      const { document: kind, name } = placeAt(path);
      const text = texts.get(files.get(path) ?? "");
      const document =
        parent.changed.get(path) ??
        (text === undefined ? undefined : readDocument(kind, name, text));
      const before = joined.get(path);
      if (document !== undefined)
        joined.set(path, before === undefined ? document : joinDocuments(before, document));
    }
  }
  return joined;
}

/** Returns what one foreign commit made of its parents, with stamps for everything that it changed. */
async function adoptCommit(
  store: Store,
  commit: Commit,
  parents: readonly Adopted[],
): Promise<Adopted> {
  const foreign: ForeignCommit = { oid: commit.oid, time: commit.data.committer.time * 1000 };
  const files = await documentsIn(store, commit.data.tree);
  const olds = await Promise.all(parents.map((p) => documentsIn(store, p.root)));
  const paths = new Set([
    ...files.keys(),
    ...olds.flatMap((o) => [...o.keys()]),
    ...parents.flatMap((p) => [...p.changed.keys()]),
  ]);
  const touched = [...paths].filter(
    (path) =>
      parents.length !== 1 ||
      files.get(path) !== olds[0]?.get(path) ||
      parents[0]?.changed.has(path),
  );
  const before = await parentDocuments(store, parents, touched);
  const texts = await textsOf(
    store,
    touched.flatMap((p) => files.get(p) ?? []),
  );
  const changed = new Map<string, Document>();
  let clock = parents.reduce<Stamp | undefined>(
    (c, p) => (p.clock === undefined ? c : laterStamp(c, p.clock)),
    undefined,
  );
  for (const path of touched) {
    const { document: kind, name } = placeAt(path);
    const text = texts.get(files.get(path) ?? "");
    const old = before.get(path);
    const document =
      text !== undefined
        ? adoptDocument(kind, name, old, parseDocument(kind, name, text), foreign)
        : old === undefined
          ? undefined
          : adoptRemoval(old, foreign);
    if (document === undefined) continue;
    changed.set(path, document);
    if (!document.purged) clock = laterStamp(clock, latestStamp(document));
  }
  return { root: commit.data.tree, changed, clock: clock ?? adoptionStamp(foreign, undefined) };
}

/** Adopts a foreign tip and every foreign commit below it, oldest first. */
async function adoptFrom(store: Store, tip: Oid): Promise<{ adopted: Adopted; tip: Commit }> {
  const done = new Map<Oid, Adopted>();
  const commits = new Map<Oid, Commit>();
  const stack = [tip];
  for (let oid = stack.at(-1); oid !== undefined; oid = stack.at(-1)) {
    const commit = commits.get(oid) ?? (await commitOrDeepen(store, oid));
    commits.set(oid, commit);
    const missing = isForeign(commit) ? commit.data.parents.filter((p) => !done.has(p)) : [];
    if (missing.length > 0) stack.push(...missing);
    else {
      stack.pop();
      if (done.has(oid)) continue;
      const parents = commit.data.parents.flatMap((p) => done.get(p) ?? []);
      const ours = { root: commit.data.tree, changed: new Map(), clock: commit.trailers.clock };
      done.set(oid, isForeign(commit) ? await adoptCommit(store, commit, parents) : ours);
    }
  }
  const [adopted, commit] = [done.get(tip), commits.get(tip)];
  if (adopted === undefined || commit === undefined) throw unreadable(tip, "commit", "missing");
  return { adopted, tip: commit };
}

async function commitOrDeepen(store: Store, oid: Oid): Promise<Commit> {
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

/** Returns the commit on top of a foreign tip that gives stamps to what was changed; every clone makes the same one. */
export async function prepareAdoption(store: Store, oid: Oid): Promise<Prepared | undefined> {
  const [head] = await readCommits(store, [oid]);
  if (head === undefined || !isForeign(head)) return undefined;
  const { adopted, tip } = await adoptFrom(store, oid);
  const message = renderMessage("Adopt changes of another tool", {
    clock: adopted.clock,
    adopts: tip.oid,
  });
  const base = { commit: tip.oid, root: tip.data.tree, data: tip.data, trailers: tip.trailers };
  const time = tip.data.committer.time;
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [tip.oid], message, time, sign: false, ...identity };
  const files = filesOf(adopted.changed.values());
  const prepared = await prepareCommit(store, base, files, { ...text, parents: [tip.oid] });
  if (prepared !== undefined) return prepared;
  return withCommit(store, tip.data.tree, [], text);
}

/** Returns the head of the ref; one that another tool wrote is adopted first, in a commit of its own. */
export async function adoptedHead(store: Store): Promise<Oid | undefined> {
  for (;;) {
    const head = await store.repo.readRef(store.ref);
    if (head === undefined) return undefined;
    const adoption = await prepareAdoption(store, head);
    if (adoption === undefined) return head;
    await publish(store, adoption, head, "ticket: adopt");
  }
}
