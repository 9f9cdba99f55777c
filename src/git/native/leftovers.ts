import { readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Leftover } from "../repository.ts";
import type { DiskContext } from "./context.ts";
import { removeStale, tryLstat } from "./lock-file.ts";
import { readOwner } from "./maintain.ts";
import { dropDeadKeep, parseKeepWords } from "./pack-leftovers.ts";
import { stateOf } from "./process-id.ts";
import { refPath } from "./read-ref.ts";
import { freeStaleLock, isStaleLock, sweepNotes } from "./ref-lock.ts";
import { ticketDir } from "./ticket-dir.ts";
import { isAbandoned } from "./write-lock.ts";

type Owner = Leftover["owner"];

/** A kind of file: who left it, and what takes it away, if anything of ours may. */
interface Trace {
  readonly kind: Leftover["kind"];
  readonly path: string;
  readonly owner: (stats: Stats) => Owner | Promise<Owner>;
  readonly remove: (stats: Stats) => boolean | Promise<boolean>;
}

const never = (): boolean => false;
const unknown = (): Owner => "unknown";

/** A lock below `ticket/` of ours, which names its owner. */
function ownLock(context: DiskContext, path: string, owner: Trace["owner"]): Trace {
  const remove = (stats: Stats): boolean => {
    const dir = ticketDir(context.commonDir);
    return dir !== undefined && removeStale(path, stats, dir, context.random);
  };
  return { kind: "lock", path, owner, remove };
}

function locks(context: DiskContext, ref: string): readonly Trace[] {
  const { commonDir } = context;
  const refLock = `${refPath(context, ref)}.lock`;
  const own = join(commonDir, "ticket");
  const foreign = ["packed-refs.lock", "gc.pid", "objects/maintenance.lock"];
  return [
    {
      kind: "lock",
      path: refLock,
      owner: async () => ((await isStaleLock(context, refLock)) ? "dead" : "unknown"),
      remove: async () => (await freeStaleLock(context, refLock)) === "freed",
    },
    ...foreign.map(
      (name): Trace => ({
        kind: "lock",
        path: join(commonDir, name),
        owner: unknown,
        remove: never,
      }),
    ),
    ...["lock", "push.lock"].map((name) =>
      ownLock(context, join(own, name), (stats) =>
        isAbandoned(join(own, name), stats, context.now()) ? "dead" : "alive",
      ),
    ),
    ownLock(context, join(own, "maintenance.lock"), () => {
      const owner = readOwner(join(own, "maintenance.lock"));
      return owner === undefined ? "unknown" : stateOf(owner);
    }),
  ];
}

function keep(context: DiskContext, path: string): Trace | undefined {
  const owner = parseKeepWords(tryRead(path));
  // What another program or a person keeps is theirs.
  if (owner === undefined) return undefined;
  return {
    kind: "keep",
    path,
    owner: () => stateOf(owner),
    remove: () => dropDeadKeep(context, path),
  };
}

function packs(context: DiskContext): readonly Trace[] {
  const dir = join(context.objectsDir, "pack");
  return namesIn(dir).flatMap((name): Trace[] => {
    const path = join(dir, name);
    if (name.startsWith("tmp_"))
      return [{ kind: "temporary", path, owner: unknown, remove: never }];
    const kept = name.endsWith(".keep") ? keep(context, path) : undefined;
    return kept === undefined ? [] : [kept];
  });
}

function looseTemporaries({ objectsDir }: DiskContext): readonly Trace[] {
  const folders = namesIn(objectsDir).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((folder) =>
    namesIn(join(objectsDir, folder))
      .filter((name) => name.startsWith("tmp_obj_"))
      .map((name): Trace => {
        const path = join(objectsDir, folder, name);
        return { kind: "temporary", path, owner: unknown, remove: never };
      }),
  );
}

/** Returns what others and we have left behind. See `GitRepository.leftovers`. */
export async function leftovers(
  context: DiskContext,
  ref: string,
  remove: boolean,
): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  for (const trace of [...locks(context, ref), ...packs(context), ...looseTemporaries(context)]) {
    const { kind, path } = trace;
    const stats = tryLstat(path);
    if (stats === undefined) continue;
    const owner = await trace.owner(stats);
    const removed = remove && owner === "dead" && (await trace.remove(stats));
    found.push({ kind, path, time: stats.mtimeMs, bytes: stats.size, owner, removed });
  }
  if (remove) sweepNotes(context);
  return found;
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir).sort();
  } catch {
    return [];
  }
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
