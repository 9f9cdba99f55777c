import { readdirSync, rmdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { SweepOptions, Trace } from "../repository.ts";
import type { DiskContext } from "./context.ts";
import { tryLstat, tryUnlink } from "./lock-file.ts";
import { refPath } from "./read-ref.ts";
import { freeStaleLock } from "./ref-lock.ts";
import {
  cacheFolder,
  hooksFolder,
  notesFolder,
  subscribersFolder,
  TRACES,
  type TraceKind,
  ticketFolder,
} from "./traces.ts";

/** Removes what we put beside refs and objects. See `GitRepository.sweep`. */
export async function sweep(
  context: DiskContext,
  { dryRun, refs, isCached }: SweepOptions,
): Promise<readonly Trace[]> {
  // Without a note no lock can be told for ours.
  const mayFree = !dryRun && tryLstat(notesFolder(context)) !== undefined;
  for (const ref of mayFree ? refs : [])
    await freeStaleLock(context, `${refPath(context, ref)}.lock`);
  const cached: TraceKind = {
    what: "cache",
    folder: cacheFolder,
    name: { test: isCached },
    stays: () => undefined,
    remove: (_, { path }) => tryUnlink(path),
  };
  const traces = [...TRACES, cached].flatMap((kind) => sweepKind(context, kind, dryRun));
  for (const folder of [...ownFolders(context), ticketFolder(context)])
    traces.push(...sweepFolder(context, folder, traces, dryRun));
  if (!dryRun) for (const ref of refs) removeEmptyFolders(context.commonDir, ref);
  return traces.filter((trace, _, all) => isNews(context, trace, all));
}

const ownFolders = (context: DiskContext): readonly string[] =>
  [notesFolder, cacheFolder, subscribersFolder, hooksFolder].map((folder) => folder(context));

/** A cache comes and goes by itself, and with it the folder that it is in: nobody misses them. */
function isNews(context: DiskContext, { path, stays }: Trace, all: readonly Trace[]): boolean {
  const cache = shown(context, cacheFolder(context));
  if (stays !== undefined) return true;
  if (path !== shown(context, ticketFolder(context))) return !path.startsWith(cache);
  return all.some((other) => other.path.startsWith(`${path}/`) && !other.path.startsWith(cache));
}

/** Files of other programs among the packs are no news; only in our own folders are they. */
function sweepKind(context: DiskContext, kind: TraceKind, dryRun: boolean): Trace[] {
  const folder = kind.folder(context);
  const paths = entriesOf(folder).filter((name) => kind.name.test(name));
  return paths.flatMap((name): Trace[] => {
    const path = join(folder, name);
    const stats = tryLstat(path);
    if (stats === undefined) return [];
    const stays = stats.isFile() ? kind.stays(context, { path, stats }) : "not ours";
    if (stays === "not ours") return [];
    const trace = { what: kind.what, path: shown(context, path) };
    if (stays === undefined && !dryRun) kind.remove(context, { path, stats });
    const left = stays === undefined && !dryRun && tryLstat(path) !== undefined;
    return [{ ...trace, stays: left ? "in use" : stays }];
  });
}

/** Removes a folder of ours if nothing is in it any more, and tells what of others is. */
function sweepFolder(
  context: DiskContext,
  folder: string,
  found: readonly Trace[],
  dryRun: boolean,
): Trace[] {
  if (tryLstat(folder) === undefined) return [];
  const path = shown(context, folder);
  const known = new Map(found.map((trace) => [trace.path, trace.stays]));
  const inside = entriesOf(folder).map((name) => `${path}/${name}`);
  const strange = inside.filter((name) => !known.has(name) && !isOurFolder(context, name));
  const goes = inside.every((name) => known.has(name) && known.get(name) === undefined);
  return [
    ...strange.map((name): Trace => ({ what: "file", path: name, stays: "not ours" })),
    ...((dryRun ? goes : tryRmdir(folder)) ? [{ what: "folder", path, stays: undefined }] : []),
  ];
}

function isOurFolder(context: DiskContext, path: string): boolean {
  return ownFolders(context).some((own) => path === shown(context, own));
}

/** Folders that git itself makes in every repository. */
const OF_GIT: ReadonlySet<string> = new Set([".", "refs", "refs/heads", "refs/tags"]);

/** Removes the folders of a ref and of its reflog, upwards, as long as nothing is in them. Git leaves the last ones. */
function removeEmptyFolders(commonDir: string, ref: string): void {
  for (const path of [ref, `logs/${ref}`]) {
    let folder = dirname(path);
    while (!OF_GIT.has(folder) && tryRmdir(join(commonDir, folder))) folder = dirname(folder);
  }
}

function tryRmdir(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false; // something is in it, or it is gone
  }
}

function entriesOf(folder: string): readonly string[] {
  if (tryLstat(folder)?.isDirectory() !== true) return [];
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function shown({ commonDir }: DiskContext, path: string): string {
  return relative(commonDir, path).split(sep).join("/");
}
