import { dirname, join } from "node:path";
import { oidLength } from "../names.ts";
import { buildPack, indexHead } from "../pack.ts";
import type { NewObject, StoredPack } from "../repository.ts";
import { randomBetween, randomName, sleep } from "../waiting.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";
import type { BegunGit, GitOutcome } from "./git-runner.ts";
import { tryCreate, tryLstat, tryUnlink } from "./lock-file.ts";
import {
  dropDeadKeep,
  dropTemporary,
  dropUnfinished,
  holdsWords,
  isForeignKeep,
  isUnwrittenKeep,
  keepWords,
} from "./pack-leftovers.ts";
import { processId } from "./process-id.ts";
import { syncDirectory } from "./ticket-dir.ts";
import { writeFailure } from "./write-failure.ts";

/** Without a .rev: it is for large packs, and one that git leaves unfinished could not be told for ours. */
const SETTINGS = ["core.fsync=all", "core.fsyncMethod=fsync", "pack.writeReverseIndex=false"];
/** How long another store of the same pack is waited for: it lives as long as one write. */
const MOST_WAITS = 40;
const WAIT_MS = 50;
/**
 * `git gc --prune=now` takes index-pack's unfinished files away, once in its run. Where somebody prunes all the time, as a
 * job with `git prune --expire=now` may, every try has its chance: of 10 tries all failed in 1 write of 60, of 30 in none, but
 * on a busy machine in 2 of 340.
 */
const MOST_TRIES = 100;
const MOST_PAUSE_MS = 20;

/**
 * Stores the objects as one pack by `git index-pack`, which syncs it and writes the `.keep` before the pack.
 *
 * So from its first moment the pack is kept from `git gc --prune=now`, until the ref holds it and it is released.
 *
 * @param whileStored called once git has been given the pack.
 */
export async function storePack(
  context: NativeContext,
  objects: readonly NewObject[],
  whileStored: () => void = () => undefined,
): Promise<StoredPack> {
  if (objects.length === 0) return { release: async () => undefined };
  const { objectFormat } = context.format;
  const words = keepWords(processId(context.pid), randomName(context.random));
  const begun = await beginIndexPack(context, words);
  const bytes = buildPack(objectFormat, objects);
  // git names a pack after the checksum at its end.
  const name = Buffer.from(bytes.subarray(-oidLength(objectFormat) / 2)).toString("hex");
  const base = join(context.objectsDir, "pack", `pack-${name}`);
  const ours = () => holdsWords(`${base}.keep`, words);
  try {
    const give = (git: BegunGit) => git.finish(bytes, `\t${name}\n`);
    const stored = give(begun);
    whileStored();
    await keepPack(context, { bytes, index: () => indexHead(objects), give, stored }, base, words);
  } catch (error) {
    if (ours()) dropUnfinished(base);
    if (ours() || isUnwrittenKeep(`${base}.keep`)) tryUnlink(`${base}.keep`);
    throw error;
  }
  syncDirectory(join(context.objectsDir, "pack"));
  return { release: async () => (ours() ? tryUnlink(`${base}.keep`) : undefined) };
}

/** A pack, and how its index begins. */
interface Pack {
  readonly bytes: Uint8Array;
  readonly index: () => Uint8Array;
  /** Gives it to git, which says its name once it is there as a whole: builtin/index-pack.c, final. */
  readonly give: (git: BegunGit) => Promise<GitOutcome>;
  /** How the first try to do so ends. */
  readonly stored: Promise<GitOutcome>;
}

const beginIndexPack = ({ runner }: NativeContext, words: string): Promise<BegunGit> =>
  runner.begin({
    args: ["index-pack", "--stdin", "--threads=1", `--keep=${words}`],
    settings: SETTINGS,
  });

/** Returns once the pack is there and kept, by us if at all possible. */
async function keepPack(context: NativeContext, pack: Pack, base: string, words: string) {
  const again = async () => pack.give(await beginIndexPack(context, words));
  for (let { stored } = pack, tries = 1; ; tries++, stored = again()) {
    const outcome = await stored;
    if (outcome.code === 0) {
      await takeKeep(context, `${base}.keep`, words);
      // While we waited for another process to drop it, it may have been collected.
      if (tryLstat(`${base}.idx`) !== undefined) return;
    } else dropTemporary(dirname(base), pack.bytes, pack.index());
    const isGone = outcome.code === 0 || /No such file or directory/.test(outcome.stderr);
    if (isGone && tries < MOST_TRIES) {
      await sleep(randomBetween(context.random, 0, MOST_PAUSE_MS));
      continue;
    }
    const failure = writeFailure(outcome.stderr);
    throw failure ?? (await unexpectedOutcome(context.runner, "index-pack", outcome));
  }
}

/**
 * Makes the `.keep` ours, where git found one.
 *
 * Then the same pack is being stored by another process, as when two join the same heads; we wait for our turn.
 */
async function takeKeep(context: NativeContext, path: string, words: string): Promise<void> {
  try {
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      if (holdsWords(path, words) || tryCreate(path, `${words}\n`) || isForeignKeep(path)) return;
      if (!dropDeadKeep(context, path)) await sleep(WAIT_MS);
    }
  } catch {
    // No second chance to keep it: the other's has to do.
  }
}
