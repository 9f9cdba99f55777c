import type { Stats } from "node:fs";
import { join } from "node:path";
import { CONFIG_FILE, SUBSCRIBER_FILE } from "../config.ts";
import type { Trace } from "../repository.ts";
import type { DiskContext } from "./context.ts";
import { removeStale, tryUnlink } from "./lock-file.ts";
import { isRepackOver } from "./maintain.ts";
import { dropDeadKeep, dropUnfinished, isAbandonedKeep, stateOfKeeper } from "./pack-leftovers.ts";
import { isNoteInUse } from "./ref-lock.ts";
import { isTurnOver } from "./turn.ts";
import { isAbandoned } from "./write-lock.ts";

/** A file as it was found. */
export interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

/** A kind of file that we put into a repository, and leave there when a process is killed. */
export interface TraceKind {
  readonly what: string;
  /** Where: below the ticket folder, or among the packs. */
  readonly folder: (context: DiskContext) => string;
  readonly name: Pick<RegExp, "test">;
  readonly stays: (context: DiskContext, file: FoundFile) => Trace["stays"];
  readonly remove: (context: DiskContext, file: FoundFile) => void;
}

/** Where our own files are. */
export const ticketFolder = ({ commonDir }: DiskContext): string => join(commonDir, "ticket");
export const notesFolder = (context: DiskContext): string => join(ticketFolder(context), "writers");

export const cacheFolder = (context: DiskContext): string => join(ticketFolder(context), "cache");

export const subscribersFolder = (context: DiskContext): string =>
  join(ticketFolder(context), "subscribers");

/** What one process at a time does. */
const WORK = "(?:sync|publish-[a-z0-9][a-z0-9_-]*)";

/** Scripts that hooks of others run. */
export const hooksFolder = (context: DiskContext): string => join(ticketFolder(context), "hooks");

/** A lock is moved aside for the moment in which it is looked at. */
const ASIDE_MS = 10_000;

const inUse = (yes: boolean): Trace["stays"] => (yes ? "in use" : undefined);

/** Removes a lock that was judged to be nobody's, and only that very file. */
const dropStale: TraceKind["remove"] = (context, { path, stats }) => {
  removeStale(path, stats, ticketFolder(context), context.random);
};

/** Everything that this room puts beside refs and objects. What is new gets an entry. */
export const TRACES: readonly TraceKind[] = [
  {
    what: "keep of a pack",
    folder: ({ objectsDir }) => join(objectsDir, "pack"),
    name: /^pack-[0-9a-f]+\.keep$/,
    stays: ({ now }, { path, stats }) => {
      const keeper = stateOfKeeper(path);
      if (keeper !== undefined) return inUse(keeper !== "dead");
      return isAbandonedKeep(path, stats, now()) ? undefined : "not ours";
    },
    remove: (context, { path }) => {
      if (dropDeadKeep(context, path)) dropUnfinished(path.replace(/\.keep$/, ""));
    },
  },
  {
    what: "note of a writer",
    folder: notesFolder,
    name: /^\d+-[0-9a-f]{16}(?:\.breaking\.\d+\.[\w-]+)?$/,
    stays: (context, { path, stats }) => inUse(isNoteInUse(context, path, stats)),
    remove: (_, { path }) => tryUnlink(path),
  },
  {
    what: "lock of a writer",
    folder: ticketFolder,
    name: /^(?:push\.)?lock$/,
    stays: ({ now }, { path, stats }) => inUse(!isAbandoned(path, stats, now())),
    remove: dropStale,
  },
  {
    what: "lock of a repack",
    folder: ticketFolder,
    name: /^maintenance\.lock$/,
    stays: (_, { path }) => inUse(!isRepackOver(path)),
    remove: dropStale,
  },
  {
    what: "kept configuration",
    folder: cacheFolder,
    name: CONFIG_FILE,
    stays: () => undefined,
    remove: (_, { path }) => tryUnlink(path),
  },
  {
    what: "lock of work in the background",
    folder: ticketFolder,
    name: new RegExp(`^${WORK}\\.lock$`),
    stays: (_, { path }) => inUse(!isTurnOver(path)),
    remove: dropStale,
  },
  {
    what: "mark for work in the background",
    folder: ticketFolder,
    name: new RegExp(`^${WORK}\\.again$`),
    stays: () => undefined,
    remove: (_, { path }) => tryUnlink(path),
  },
  {
    what: "state of a subscriber",
    folder: subscribersFolder,
    name: SUBSCRIBER_FILE,
    stays: () => undefined,
    remove: (_, { path }) => tryUnlink(path),
  },
  {
    what: "script of a hook",
    folder: hooksFolder,
    name: /^[a-z]+(?:-[a-z]+)*$/,
    stays: () => undefined,
    remove: (_, { path }) => tryUnlink(path),
  },
  {
    what: "lock that was moved aside",
    folder: ticketFolder,
    name: /^stale-[0-9a-f]{16}$/,
    stays: ({ now }, { stats }) => inUse(now() - stats.ctimeMs < ASIDE_MS),
    remove: (_, { path }) => tryUnlink(path),
  },
];
