import { TicketError } from "../base/errors.ts";
import { isObject, type Json, type JsonObject, MAX_DEPTH } from "../base/json.ts";
import { configOf, type StoreConfig } from "../domain/config/config.ts";
import type { Document } from "../domain/document.ts";
import type { DocumentKind } from "../domain/fields.ts";
import { documentPath } from "../domain/layout.ts";
import { migrate } from "../domain/migrations/migrate.ts";
import { readDocument } from "../domain/read-document.ts";
import { type CommitData, parseCommit } from "../git/objects.ts";
import type { Oid, ReadResult } from "../git/repository.ts";
import { LIMITS, type Store } from "./store.ts";
import { parseTrailers, type Trailers } from "./trailers.ts";
import { findFiles, unreadable } from "./trees.ts";

/** All tickets at one commit. */
export interface Snapshot {
  /** `undefined`: the ref does not exist yet. */
  readonly commit: Oid | undefined;
  readonly root: Oid | undefined;
  readonly data: CommitData | undefined;
  readonly trailers: Trailers | undefined;
}

export const NOTHING: Snapshot = {
  commit: undefined,
  root: undefined,
  data: undefined,
  trailers: undefined,
};

/** A commit with its oid and what its message says. */
export interface Commit {
  readonly oid: Oid;
  readonly data: CommitData;
  readonly trailers: Trailers;
}

/** Returns the commit that was read. @throws TicketError `STORE_DAMAGED`, `GIT_BAD_COMMIT`. */
export function commitIn(result: ReadResult): Commit {
  if (result.kind === "missing") throw unreadable(result.oid, "commit", "missing");
  if (result.kind === "too-large") throw unreadable(result.oid, "commit", "larger than we read");
  if (result.type !== "commit") throw unreadable(result.oid, "commit", `a ${result.type}`);
  const data = parseCommit(result.data);
  return { oid: result.oid, data, trailers: parseTrailers(data.message) };
}

/** Reads commits in bulk, in the order asked for. */
export async function readCommits(store: Store, oids: readonly Oid[]): Promise<readonly Commit[]> {
  const results = await store.repo.readObjects(oids, { maxBytes: LIMITS.commit });
  return results.map(commitIn);
}

/** The commit that was read or written last in each store; a commit never changes, so it is never stale. */
const latest = new WeakMap<Store, Commit>();

/** Keeps a commit at hand that was made just now, for it will be asked for next. */
export function keepCommit(store: Store, oid: Oid, data: CommitData): void {
  latest.set(store, { oid, data, trailers: parseTrailers(data.message) });
}

/** Reads one commit. */
export async function commitAt(store: Store, oid: Oid): Promise<Commit> {
  const known = latest.get(store);
  if (known?.oid === oid) return known;
  const [commit] = await readCommits(store, [oid]);
  if (commit === undefined) throw unreadable(oid, "commit", "missing");
  latest.set(store, commit);
  return commit;
}

/** Returns the snapshot at a commit. */
export async function snapshotAt(store: Store, oid: Oid): Promise<Snapshot> {
  const { data, trailers } = await commitAt(store, oid);
  return { commit: oid, root: data.tree, data, trailers };
}

/** Returns the snapshot at the head of the tickets ref; `NOTHING` when there is none. */
export async function headSnapshot(store: Store): Promise<Snapshot> {
  const head = await store.repo.readRef(store.ref);
  return head === undefined ? NOTHING : snapshotAt(store, head);
}

/** Returns the error for a repository without tickets: a fresh clone takes those of its remote. */
export async function noTickets({ repo, ref }: Store): Promise<TicketError> {
  const { remoteNames } = await import("../git/remotes.ts");
  const remotes = remoteNames(await repo.config());
  const hint =
    remotes.length === 0
      ? "To begin: git ticket init"
      : `To take those of ${remotes.join(" or ")}, or to begin: git ticket init`;
  return new TicketError("NO_TICKETS", "notFound", "This repository has no tickets yet.", {
    data: { ref, remotes },
    hint,
  });
}

/** Returns the snapshot at the head. @throws TicketError `NO_TICKETS` when there is none. */
export async function requireHead(store: Store): Promise<Snapshot & { readonly commit: Oid }> {
  const { commit, ...rest } = await headSnapshot(store);
  if (commit === undefined) throw await noTickets(store);
  return { commit, ...rest };
}

/** The bytes of a file of ours, as text. */
export interface FileText {
  readonly oid: Oid;
  readonly text: string;
}

/** Files that are read in one go, at least: of fewer none would be left to git, which reads while we do something else. */
const PART = 64;
/** Parts that are asked for before the first one is there. All of them fit into the pipe, so that git is never held up while we are busy. */
const AHEAD = 8;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Why a file of the tree can't be shown. */
export interface Problem {
  readonly oid: Oid;
  readonly problem: string;
}

/** Reads files by blob oid, each once; what can't be read comes back as a problem, never as an exception. */
export async function readTexts(
  store: Store,
  oids: readonly Oid[],
): Promise<readonly (FileText | Problem)[]> {
  const texts = new Map<Oid, FileText | Problem>();
  for await (const part of readParts(store, [...new Set(oids)]))
    for (const read of part) texts.set(read.oid, read);
  return oids.map((oid) => texts.get(oid) ?? { oid, problem: "is missing from the repository" });
}

/** Reads files by blob oid and calls with each, in their order, as it comes. */
export async function readEachText(
  store: Store,
  oids: readonly Oid[],
  take: (read: FileText | Problem, index: number) => void,
): Promise<void> {
  let index = 0;
  for await (const part of readParts(store, oids)) for (const read of part) take(read, index++);
}

/** Reads different files part by part: while one part is looked at, git reads the next ones. */
export async function* readParts(
  store: Store,
  oids: readonly Oid[],
): AsyncGenerator<readonly (FileText | Problem)[]> {
  const total = oids.length;
  const size = Math.ceil(total / Math.max(1, Math.floor(total / PART)));
  const asked: Promise<readonly ReadResult[]>[] = [];
  for (let done = 0, next = 0; done < total; done += size) {
    for (; asked.length < AHEAD && next < total; next += size) {
      const part = oids.slice(next, next + size);
      const reading = store.repo.readObjects(part, { maxBytes: LIMITS.document });
      // Whoever waits for an earlier part is told of its own failure first.
      reading.catch(() => undefined);
      asked.push(reading);
    }
    store.onProgress?.({ what: "reading", done, total });
    yield ((await asked.shift()) ?? []).map(textIn);
  }
}

function textIn(result: ReadResult): FileText | Problem {
  const { oid } = result;
  if (result.kind === "missing") return { oid, problem: "is missing from the repository" };
  if (result.kind === "too-large")
    return {
      oid,
      problem: `is larger (${result.size} bytes) than the ${LIMITS.document} that are read`,
    };
  if (result.type !== "blob") return { oid, problem: `is a ${result.type}` };
  try {
    return { oid, text: UTF8.decode(result.data) };
  } catch {
    return { oid, problem: "is not UTF-8" };
  }
}

/** Tells whether a value nests deeper than any that we write: walking or showing it might overflow the stack. */
function isTooDeep(value: Json | undefined, left: number = MAX_DEPTH): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1));
}

/** Returns a document's JSON in the present format for showing: parsed without the strict checks of a write. */
export function looseJson(kind: DocumentKind, name: string, text: string): JsonObject | undefined {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || isTooDeep(value["_v"]) || isTooDeep(value["custom"])) return undefined;
  return migrate(kind, name, value);
}

/** A document with the oid of the blob it was read from. */
export interface StoredDocument {
  readonly oid: Oid;
  readonly document: Document;
}

/**
 * Reads documents strictly, as a writer must: a faulty one is an error.
 *
 * @throws TicketError `INVALID_DOCUMENT`, `BAD_JSON`, `NEWER_FORMAT`, `STORE_DAMAGED`.
 */
export async function readDocuments(
  store: Store,
  snapshot: Snapshot,
  kind: DocumentKind,
  names: readonly string[],
): Promise<Map<string, StoredDocument>> {
  const paths = names.map((name) => documentPath(kind, name));
  const files = await findFiles(store, snapshot.root, paths);
  const present = names.filter((_, i) => files.has(paths[i] ?? ""));
  const oids = present.map((name) => files.get(documentPath(kind, name)) ?? "");
  const texts = await readTexts(store, oids);
  return new Map(
    present.map((name, i) => {
      const read = texts[i];
      if (read === undefined || "problem" in read)
        throw unreadable(oids[i] ?? "", `${kind} ${name}`, read?.problem ?? "missing");
      return [name, { oid: read.oid, document: readDocument(kind, name, read.text) }];
    }),
  );
}

/** The configuration that was read last in each store, by its blob. */
const configs = new WeakMap<Store, { readonly oid: Oid; readonly config: StoreConfig }>();

/** Returns the configuration at a snapshot; a faulty config.json counts as absent (verify reports it). */
export async function readConfig(store: Store, snapshot: Snapshot): Promise<StoreConfig> {
  const oid = (await findFiles(store, snapshot.root, ["config.json"])).get("config.json");
  if (oid === undefined) return configOf(undefined);
  const known = configs.get(store);
  if (known?.oid === oid) return known.config;
  const [read] = await readTexts(store, [oid]);
  if (read === undefined || "problem" in read) return configOf(undefined);
  const config = configOf(looseJson("config", "config", read.text));
  configs.set(store, { oid, config });
  return config;
}
